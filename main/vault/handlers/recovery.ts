import { createHmac } from 'node:crypto';
import type { Handlers } from '../../../preload/contract/types.ts';
import { changeKeys } from '../backup/key-files.ts';
import { inStore, openIn, type House } from '../house.ts';
import { newRecoverySecret, recoveryGroups, tidyRecoveryText } from '../keys/recovery-key.ts';
import { sealWithRecovery } from '../keys/slots.ts';

/** The recovery key after it was made: proving that it is on paper, and another one in its place. */
export function recoveryHandlers(
  house: House,
): Pick<Handlers<'vault'>['vault'], 'proveRecovery' | 'renewRecovery'> {
  return {
    async proveRecovery({ groups }) {
      const open = openIn(house);
      const proofs = inStore(house, (tables) => readProofs(tables.settings.read('recovery-proofs')));
      const proved =
        groups.length > 0 && groups.every(({ group, text }) => proofOf(house, group, text) === proofs[group]);
      if (proved && !open.ring.file.recovery.proved) {
        const recovery = { ...open.ring.file.recovery, proved: true };
        await changeKeys(house, open, { recovery });
      }
      return { proved };
    },

    async renewRecovery() {
      const open = openIn(house);
      const secret = newRecoverySecret();
      const groups = recoveryGroups(secret);
      // The store first: when the key file then cannot be written, the old recovery key still opens.
      noteRecoveryKey(house, groups, 'recovery-renewed');
      const recovery = sealWithRecovery(secret, open.ring.keys.dataKey, open.ring.file.storeId, false);
      const backupsBehind = await changeKeys(house, open, { recovery });
      showInSession(house, secret);
      return { recoveryKey: groups, backupsBehind };
    },
  };
}

/** Keeps in the store, not the recovery key, but what recognises its groups when they are typed over. */
export function noteRecoveryKey(
  house: House,
  groups: readonly string[],
  action: 'created' | 'recovery-renewed',
): void {
  const proofs = groups.map((text, group) => proofOf(house, group, text));
  inStore(house, (tables, now) => {
    tables.settings.write('recovery-proofs', JSON.stringify(proofs));
    tables.audit.record(action, 'store', '', now);
  });
}

/** Keeps the key itself for the sheet, as long as this session lasts. */
export function showInSession(house: House, secret: Buffer): void {
  const open = openIn(house);
  open.recoverySecret?.fill(0);
  open.recoverySecret = secret;
}

function proofOf(house: House, group: number, text: string): string {
  return createHmac('sha256', openIn(house).ring.keys.recoveryProof)
    .update(`${group} ${tidyRecoveryText(text)}`)
    .digest('base64');
}

function readProofs(stored: string | null): unknown[] {
  const value: unknown = stored === null ? [] : JSON.parse(stored);
  return Array.isArray(value) ? value : [];
}
