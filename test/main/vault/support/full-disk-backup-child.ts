import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVaultService } from '../../../../main/vault/service.ts';
import { backupOf } from './backups.ts';
import { codeFrom } from './codes.ts';
import { passphrase, quickCost } from './constants.ts';
import { addActor, edit, namesIn, newWorksheet } from './ecograms.ts';

// Makes backups and puts one back on a disk of its own that is full, and then has room again; says what came of it as JSON.
const disk = process.argv[2] ?? '';
const folder = join(disk, 'data');
const ballast = join(disk, 'ballast');
const vault = createVaultService({
  folder,
  clock: () => new Date(),
  randomId: () => crypto.randomUUID(),
  cost: quickCost,
});
await vault.handlers.vault.create({ passphrase, language: 'nl' });
const { id } = await newWorksheet(vault);
const name = await backupOf(vault);
await edit(vault, id, [addActor('Later')]);

const restore = async (): Promise<void> => {
  await vault.internal.jobBegin({ kind: 'restore', argument: { name, secret: null } });
  while ((await vault.internal.jobStep({})).done < 1);
  await vault.internal.jobFinish({});
};
fillUp();
const full = await codeFrom(() => backupOf(vault));
const { problem } = await vault.handlers.backups.list({});
const fullRestore = await codeFrom(restore);
const leftovers = [...readdirSync(folder), ...readdirSync(join(folder, 'backups'))].filter((file) =>
  /unfinished|restor/.test(file),
);
rmSync(ballast);
// Reading is noted in the audit trail, for which there must be room
const kept = (await namesIn(vault, id)).join();
const roomAgain = await codeFrom(() => backupOf(vault));
const told = (await vault.handlers.backups.list({})).problem;
const restored = await codeFrom(restore);
process.stdout.write(
  JSON.stringify({ full, problem, fullRestore, kept, leftovers, roomAgain, told, restored }),
);

/** Takes every last byte. */
function fillUp(): void {
  for (let size = 1 << 20; size >= 1; size >>= 1) {
    try {
      for (;;) writeFileSync(ballast, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // This size no longer fits: the half of it may.
    }
  }
}
