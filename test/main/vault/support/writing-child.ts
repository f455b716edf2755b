import { writeSync } from 'node:fs';
import { createVaultService } from '../../../../main/vault/service.ts';
import { passphrase, quickCost } from './constants.ts';

// Writes the given words in one worksheet as fast as it can until it is ended, in documents of changing size.
const [folder = '', id = '', ...words] = process.argv.slice(2);
const vault = createVaultService({
  folder,
  clock: () => new Date(),
  randomId: () => crypto.randomUUID(),
  cost: quickCost,
});
await vault.handlers.vault.unlock({ passphrase });
const { worksheets } = vault.handlers;
let { revision } = await worksheets.read({ id });
writeSync(1, 'open\n');
for (;;) {
  const note = `${words.join(' ')} `.repeat(1 + ((revision * 7) % 60));
  const sent = { id, editId: crypto.randomUUID(), revision, conversationId: null };
  ({ revision } = await worksheets.edit({ ...sent, commands: [{ do: 'write-note', note }] }));
}
