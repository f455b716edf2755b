import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renameOver, writeSmallFile } from '../../../../main/vault/folder/small-file.ts';
import { temporaryFolder } from '../support/vaults.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');

test('the new content takes the place of the old, and nothing else is left', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'klein');
  await writeSmallFile(path, bytes('oud'));
  await writeSmallFile(path, bytes('nieuw'));
  expect(readFileSync(path, 'utf8')).toBe('nieuw');
  expect(readdirSync(folder)).toEqual(['klein']);
});

test('a file that cannot be replaced stays, the half-written one does not', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'klein');
  mkdirSync(join(path, 'iets'), { recursive: true });
  await expect(writeSmallFile(path, bytes('nieuw'))).rejects.toMatchObject({ code: 'disk-error' });
  expect(readdirSync(folder)).toEqual(['klein']);
  expect(readdirSync(path)).toEqual(['iets']);
});

test('a folder that is away is said to be away', async () => {
  const path = join(temporaryFolder(), 'weg', 'klein');
  await expect(writeSmallFile(path, bytes('nieuw'))).rejects.toMatchObject({ code: 'folder-missing' });
});

test.each(['EPERM', 'EACCES', 'EBUSY'])(
  'a file that another program holds for a moment (%s) is tried again',
  async (code) => {
    const folder = temporaryFolder();
    const [from, to] = [join(folder, 'nieuw'), join(folder, 'klein')];
    writeFileSync(from, 'nieuw');
    writeFileSync(to, 'oud');
    let held = 2;
    await renameOver(from, to, async (...paths) => {
      held -= 1;
      if (held >= 0) throw Object.assign(new Error(code), { code });
      await rename(...paths);
    });
    expect(readFileSync(to, 'utf8')).toBe('nieuw');
  },
);

test('another trouble is not waited for', async () => {
  const folder = temporaryFolder();
  let tries = 0;
  const attempt = (): Promise<void> => {
    tries += 1;
    return Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }));
  };
  await expect(renameOver(join(folder, 'a'), join(folder, 'b'), attempt)).rejects.toMatchObject({
    code: 'ENOSPC',
  });
  expect(tries).toBe(1);
});
