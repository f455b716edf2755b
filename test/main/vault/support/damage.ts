type Random = (below: number) => number;

/** Damage of every sort: a bit, a byte, something cut off, put in, doubled, or swapped. */
export function mutated(bytes: Buffer, random: Random): Buffer {
  const at = random(bytes.length);
  const changed = Buffer.from(bytes);
  switch (random(6)) {
    case 0:
      changed.writeUInt8(changed.readUInt8(at) ^ (1 << random(8)), at);
      return changed;
    case 1:
      changed.writeUInt8(random(256), at);
      return changed;
    case 2:
      return changed.subarray(0, at);
    case 3:
      return Buffer.concat([changed.subarray(0, at), Buffer.from([random(256)]), changed.subarray(at)]);
    case 4:
      return Buffer.concat([changed, changed.subarray(at)]);
    default: {
      const other = random(bytes.length);
      changed.writeUInt8(bytes.readUInt8(other), at);
      changed.writeUInt8(bytes.readUInt8(at), other);
      return changed;
    }
  }
}
