/** One picture of the icon: PNG bytes and the length of its side in pixels. */
export interface IconPicture {
  readonly side: number;
  readonly png: Uint8Array;
}

/**
 * A Windows icon file with PNG payloads (understood since Windows Vista).
 * Format: 6 bytes of header, 16 bytes a picture, the pictures. A side of 256 is written as 0.
 */
export function windowsIcon(pictures: readonly IconPicture[]): Uint8Array {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ side, png }, index) => {
    const entry = 6 + 16 * index;
    head[entry] = side % 256;
    head[entry + 1] = side % 256;
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.byteLength, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.byteLength;
  });
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** Apple's four-letter names for each side; some sides serve twice, as themselves and as the double of a smaller one. */
const appleNames: Readonly<Record<number, readonly string[]>> = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['icp6', 'ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

/** A macOS icon file with PNG payloads. Format: 'icns', length, then name, length and bytes of each picture. */
export function appleIcon(pictures: readonly IconPicture[]): Uint8Array {
  const block = (name: string, body: Uint8Array): Buffer => {
    const head = Buffer.alloc(8);
    head.write(name, 0, 'latin1');
    head.writeUInt32BE(body.byteLength + 8, 4);
    return Buffer.concat([head, body]);
  };
  const parts = pictures.flatMap(({ side, png }) => (appleNames[side] ?? []).map((name) => block(name, png)));
  return block('icns', Buffer.concat(parts));
}
