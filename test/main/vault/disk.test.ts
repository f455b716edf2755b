import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { passphrase } from './support/constants.ts';
import { newVault, temporaryFolder, vaultIn } from './support/vaults.ts';

/** A disk of three megabytes that nobody else sees needs Linux namespaces, which some machines forbid. */
const ownDisk = spawnSync('unshare', ['-rm', 'true']).status === 0;

test.skipIf(!ownDisk)(
  'a full and a read-only disk say so, keep what was acknowledged, and go on when there is room',
  { timeout: 120_000 },
  () => {
    const disk = temporaryFolder();
    const child = join(import.meta.dirname, 'support/small-disk-child.ts');
    const script = 'mount -t tmpfs -o size=3m tmpfs "$1" && exec "$2" "$3" "$1"';
    const output = execFileSync('unshare', ['-rm', 'sh', '-c', script, 'sh', disk, process.execPath, child]);
    expect(JSON.parse(output.toString('utf8'))).toEqual({
      full: 'disk-full',
      fullChange: 'disk-full',
      fullRescue: 'done',
      kept: true,
      roomAgain: 'done',
      fullUnlock: 'disk-full',
      readOnlyUnlock: 'disk-read-only',
      untouched: true,
      readOnlyCreate: 'disk-read-only',
      afterAll: 'er is weer plaats',
    });
  },
);

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'files of somebody else say so',
  async () => {
    const { vault, folder } = await newVault();
    await vault.internal.close({});
    for (const name of ['houvast.keys', 'houvast.keys.copy']) chmodSync(join(folder, name), 0o000);
    const locked = vaultIn(folder).handlers.vault;
    await expect(locked.unlock({ passphrase })).rejects.toMatchObject({ code: 'disk-no-permission' });
  },
);

test('a folder that is a file says that the folder is missing', async () => {
  const path = join(temporaryFolder(), 'data');
  writeFileSync(path, 'geen map');
  const { vault } = vaultIn(path).handlers;
  expect(await vault.status({})).toMatchObject({ state: 'unusable', problem: 'folder-missing' });
});

test('key files that are folders are a disk error, not a crash', async () => {
  const folder = temporaryFolder();
  for (const name of ['houvast.keys', 'houvast.keys.copy']) mkdirSync(join(folder, name));
  expect(await vaultIn(folder).handlers.vault.status({})).toMatchObject({
    state: 'unusable',
    problem: 'disk-error',
  });
});
