import { join } from 'node:path';
import { newRecoverySecret, readRecoveryKey, recoveryGroups } from '../../main/vault/keys/recovery-key.ts';
import { codeFrom } from '../main/vault/support/codes.ts';
import { seeded } from '../main/vault/support/random.ts';
import type { Proof } from './proof.ts';
import { inFolder, newVaultAt, vaultAt } from './support/places.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Typing errors for each store that is opened. */
const errorsPerStore = 1_000;

/** As a person types over from paper: small letters, the letters that look like digits, with or without what is between. */
function typedOver(groups: readonly string[], random: (below: number) => number): string {
  const between = ['-', ' ', '', '  ', '\n'][random(5)] ?? '';
  const typed = groups.join(between);
  return random(2) === 0 ? typed : typed.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
}

export const recoveryKey: Proof = {
  promise: 3,
  title: 'the recovery key on paper opens, and a typing error in it is caught',
  target: 'opens 100 of 100 stores; one wrong character caught ≥ 99.9 %',
  needs: 'vault',
  small: 1,
  full: 100,
  async run(count, seed) {
    const random = seeded(seed);
    let opened = 0;
    for (let number = 0; number < count; number += 1) {
      await inFolder(async (folder) => {
        const place = join(folder, 'data');
        const made = await newVaultAt(place);
        await made.vault.internal.close({});
        const vault = vaultAt(place);
        const asked = { recoveryKey: typedOver(made.recoveryKey, random) };
        if ((await codeFrom(() => vault.handlers.vault.unlockWithRecovery(asked))) === 'done') opened += 1;
        await vault.internal.close({});
      });
    }
    const tried = count * errorsPerStore;
    let caught = 0;
    for (let number = 0; number < tried; number += 1) {
      const key = recoveryGroups(newRecoverySecret()).join('');
      const at = random(key.length);
      const other = alphabet[(alphabet.indexOf(key[at] ?? '') + 1 + random(31)) % 32] ?? '';
      if (readRecoveryKey(key.slice(0, at) + other + key.slice(at + 1)) === null) caught += 1;
    }
    return {
      figure: `opens ${opened} of ${count} stores; ${caught} of ${tried} wrong characters caught`,
      held: opened === count && caught / tried >= 0.999,
    };
  },
};
