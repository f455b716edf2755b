import { createVaultService } from '../../../../main/vault/service.ts';
import { passphrase, quickCost } from './constants.ts';

// Opens the store of a folder, says so, and keeps it open until it is ended.
const vault = createVaultService({
  folder: process.argv[2] ?? '',
  clock: () => new Date(),
  randomId: () => crypto.randomUUID(),
  cost: quickCost,
});
await vault.handlers.vault.unlock({ passphrase });
process.stdout.write('open\n');
process.stdin.resume();
