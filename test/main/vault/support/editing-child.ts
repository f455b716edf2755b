import { writeSync } from 'node:fs';
import { createVaultService } from '../../../../main/vault/service.ts';
import { passphrase, quickCost } from './constants.ts';

// Edits one worksheet as fast as it can until it is ended, and says each number after the vault has acknowledged it.
const [folder = '', id = ''] = process.argv.slice(2);
const vault = createVaultService({
  folder,
  clock: () => new Date(),
  randomId: () => crypto.randomUUID(),
  cost: quickCost,
});
await vault.handlers.vault.unlock({ passphrase });
const { worksheets } = vault.handlers;
for (let { revision } = await worksheets.read({ id }); ; revision += 1) {
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
}
