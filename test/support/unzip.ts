import { inflateRawSync } from 'node:zlib';

/** One file out of a zip, as text. */
export function unzipped(zip: Uint8Array, name: string): string {
  const bytes = Buffer.from(zip);
  // The end record is the last of the file; it says where the list of files begins.
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let place = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const method = bytes.readUInt16LE(place + 10);
    const size = bytes.readUInt32LE(place + 20);
    const nameLength = bytes.readUInt16LE(place + 28);
    const own = bytes.toString('utf8', place + 46, place + 46 + nameLength);
    if (own === name) {
      const start = bytes.readUInt32LE(place + 42);
      const data = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
      const packed = bytes.subarray(data, data + size);
      return (method === 0 ? packed : inflateRawSync(packed)).toString('utf8');
    }
    place += 46 + nameLength + bytes.readUInt16LE(place + 30) + bytes.readUInt16LE(place + 32);
  }
  throw new Error(`${name} is not in the zip`);
}
