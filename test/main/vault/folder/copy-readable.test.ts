import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyReadable } from '../../../../main/vault/folder/copy-readable.ts';
import { temporaryFolder } from '../support/vaults.ts';

// What a disk cannot read is tried by proof 10, which lets reads fail.

test.each([0, 1, 4_096, 1_048_576, 2_500_001])(
  'a file of %i bytes is copied as it is, for its owner alone',
  async (size) => {
    const folder = temporaryFolder();
    const [from, to] = [join(folder, 'from'), join(folder, 'to')];
    writeFileSync(
      from,
      Uint8Array.from({ length: size }, (_, at) => (at * 7) % 251),
    );
    await copyReadable(from, to);
    expect(readFileSync(to).equals(readFileSync(from))).toBe(true);
    expect(statSync(to).mode & 0o077).toBe(0);
  },
);

test('a file that is not there, or a place that cannot be written, is told', async () => {
  const folder = temporaryFolder();
  await expect(copyReadable(join(folder, 'away'), join(folder, 'to'))).rejects.toMatchObject({
    code: 'ENOENT',
  });
  writeFileSync(join(folder, 'from'), 'x');
  mkdirSync(join(folder, 'taken'));
  await expect(copyReadable(join(folder, 'from'), join(folder, 'taken'))).rejects.toMatchObject({
    code: 'EISDIR',
  });
});
