import { writeSync } from 'node:fs';
import { createVaultService } from '../../../../main/vault/service.ts';
import { quickCost } from './constants.ts';

// Changes the passphrase again and again until it is ended, and says each one after the vault has acknowledged it.
const [folder = '', recoveryKey = '', first = ''] = process.argv.slice(2);
const vault = createVaultService({
  folder,
  clock: () => new Date(),
  randomId: () => crypto.randomUUID(),
  cost: quickCost,
});
await vault.handlers.vault.unlockWithRecovery({ recoveryKey });
let current: string | null = null;
for (let number = Number(first); ; number += 1) {
  const next: string = `wachtzin nummer ${number}`;
  await vault.handlers.vault.changePassphrase({ current, next });
  writeSync(1, `${number}\n`);
  current = next;
}
