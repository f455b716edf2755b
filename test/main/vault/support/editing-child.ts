import { writeSync } from 'node:fs';
import { createVaultService } from '../../../../main/vault/service.ts';
import { passphrase, quickCost } from './constants.ts';
import { ecogramIn } from './ecograms.ts';

// Says which number it finds in one worksheet, then edits it as fast as it can until it is ended, and says each number
// after the vault has acknowledged it. Document and revision are of one transaction: when they differ it says nothing.
const [folder = '', id = ''] = process.argv.slice(2);
const vault = createVaultService({
  folder,
  clock: () => new Date(),
  randomId: () => crypto.randomUUID(),
  cost: quickCost,
});
await vault.handlers.vault.unlock({ passphrase });
const { worksheets } = vault.handlers;
let { revision } = await worksheets.read({ id });
const found = Number((await ecogramIn(vault, id)).note.split(' ')[0]);
if (found !== revision) process.exit(1);
writeSync(1, `${found}\n`);
for (;;) {
  const number = revision + 1;
  const note = `${number} ${'x'.repeat((number * 977) % 19_000)}`;
  await worksheets.edit({
    id,
    editId: crypto.randomUUID(),
    revision,
    conversationId: null,
    commands: [{ do: 'write-note', note }],
  });
  writeSync(1, `${number}\n`);
  revision = number;
}
