import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { JobRequest } from '../../../../main/vault/job.ts';
import type { VaultService } from '../../../../main/vault/service.ts';
import { backupOf, copyOf, everythingIn, seeToBackups } from '../support/backups.ts';
import { newWorksheet } from '../support/ecograms.ts';
import { newVault, standingClock, temporaryFolder, vaultIn } from '../support/vaults.ts';

/** The folder as it is after every piece of a job, as a power cut would leave it. */
async function cutAfterEachPiece(
  vault: VaultService,
  folder: string,
  request: JobRequest,
): Promise<string[]> {
  const cuts: string[] = [];
  await vault.internal.jobBegin(request);
  for (let done = 0; done < 1;) {
    ({ done } = await vault.internal.jobStep({}));
    cuts.push(copyOf(folder, join(temporaryFolder(), 'data')));
  }
  return cuts;
}

test('a restore that is cut short after any piece leaves files that open, as they were or as they were in the backup', async () => {
  const { vault, folder, recoveryKey } = await newVault();
  await newWorksheet(vault);
  const then = JSON.stringify(await everythingIn(vault));
  const name = await backupOf(vault);
  await vault.handlers.clients.create({ callingName: 'Later' });
  const now = JSON.stringify(await everythingIn(vault));
  const cuts = await cutAfterEachPiece(vault, folder, { kind: 'restore', argument: { name, secret: null } });
  const seen: string[] = [];
  for (const cut of cuts) {
    const again = vaultIn(cut, standingClock());
    await again.handlers.vault.unlockWithRecovery({ recoveryKey: recoveryKey.join('-') });
    const there = JSON.stringify(await everythingIn(again));
    expect([then, now]).toContain(there);
    seen.push(there === now ? 'as it was' : 'as in the backup');
    await seeToBackups(again);
    const { backups } = await again.handlers.backups.list({});
    expect(backups.every(({ sound }) => sound)).toBe(true);
    await again.internal.close({});
  }
  expect(seen[0]).toBe('as it was');
  expect(seen.at(-1)).toBe('as in the backup');
});

/** A disk of its own needs Linux namespaces, which some machines forbid. */
const ownDisk = spawnSync('unshare', ['-rm', 'true']).status === 0;

test.skipIf(!ownDisk)(
  'on a full disk nothing is lost or left half done, and it is told until there is room',
  () => {
    const disk = temporaryFolder();
    const child = join(import.meta.dirname, '../support/full-disk-backup-child.ts');
    const script = 'mount -t tmpfs -o size=3m tmpfs "$1" && exec "$2" "$3" "$1"';
    const output = execFileSync('unshare', ['-rm', 'sh', '-c', script, 'sh', disk, process.execPath, child]);
    expect(JSON.parse(output.toString('utf8'))).toEqual({
      full: 'no-room',
      problem: 'no-room',
      fullRestore: 'no-room',
      kept: 'Later',
      leftovers: [],
      roomAgain: 'done',
      told: null,
      restored: 'done',
    });
  },
);
