import { join } from 'node:path';
import { jobDone } from '../../tools/vault/job-done.ts';
import { findings } from '../main/vault/support/canaries.ts';
import { auditHolds } from '../main/vault/support/past-the-vault.ts';
import { passphrase } from '../main/vault/support/constants.ts';
import { seeded } from '../main/vault/support/random.ts';
import { fullFile } from '../main/vault/privacy/full-file.ts';
import { tracesOf } from '../main/vault/privacy/traces.ts';
import type { Proof } from './proof.ts';
import { inFolder, newVaultAt, vaultAt } from './support/places.ts';

export const erased: Proof = {
  promise: 15,
  title:
    'an erased client is in no page of the store, the journal, the backups, the index or the audit trail, and does not return',
  target:
    '0 canaries in the decrypted image, journal, backups, index and audit; 0 return with an older backup',
  needs: 'vault',
  small: 1,
  full: 20,
  async run(count, seed) {
    const random = seeded(seed);
    let traces = 0;
    let returned = 0;
    let othersKept = 0;
    for (let round = 0; round < count; round += 1) {
      await inFolder(async (folder) => {
        const data = join(folder, 'data');
        let minute = 0;
        const { vault } = await newVaultAt(data, () => new Date(Date.UTC(2026, 2, 3, 10, minute)));
        const [word, other] = [`kanarie${random(2 ** 31)}`, `mus${random(2 ** 31)}`];
        const erasedId = await fullFile(vault, word);
        await fullFile(vault, other);
        const copies = 1 + random(3);
        for (let copy = 0; copy < copies; copy += 1) {
          minute += 1;
          await jobDone(vault, { kind: 'backup', argument: { reason: 'by-hand' } });
        }
        await jobDone(vault, { kind: 'erase', argument: { id: erasedId, name: word, reason: 'asked' } });
        await vault.internal.close({});
        traces += (await tracesOf(data, word)).length + findings(data, [word]).length;
        // What is looked for is found where it is.
        if ((await tracesOf(data, other)).length > copies && (await auditHolds(data))) othersKept += 1;

        const again = vaultAt(data, () => new Date(Date.UTC(2026, 2, 3, 11)));
        await again.handlers.vault.unlock({ passphrase });
        const { backups } = await again.handlers.backups.list({});
        const name = backups.at(-1)?.name ?? '';
        await jobDone(again, { kind: 'restore', argument: { name, secret: null } });
        await again.handlers.vault.unlock({ passphrase });
        if (JSON.stringify(await again.handlers.clients.list({})).includes(word)) returned += 1;
        await again.internal.close({});
      });
    }
    return {
      figure: `${count} erased: ${traces} traces, ${returned} returned with a backup; the other client is there ${othersKept} times`,
      held: traces === 0 && returned === 0 && othersKept === count,
    };
  },
};
