import type { Handlers } from '../../../preload/contract/types.ts';
import { changeKeys } from '../backup/key-files.ts';
import { Failure } from '../failure.ts';
import { inStore, openIn, type House } from '../house.ts';
import { readIdentities } from '../keys/age-key.ts';
import { zeroKeys } from '../keys/data-key.ts';
import { newKeyring, openWithOrganisation, openWithPassphrase, openWithRecovery } from '../keys/keyring.ts';
import { isLongEnough, suggestWords } from '../keys/passphrase.ts';
import { readRecoveryKey, recoveryGroups } from '../keys/recovery-key.ts';
import { sealWithPassphrase } from '../keys/slots.ts';
import { makeFolder } from '../session.ts';
import { statusOf } from '../status.ts';
import { enter, enterForEditing, enterReading, mustBeSafeHere, noteUnlocking } from './entering.ts';
import { mustKnow } from './knowing.ts';
import { organisationKeyHandlers } from './organisation-key.ts';
import { noteRecoveryKey, recoveryHandlers, showInSession } from './recovery.ts';

/** Keys: making a store, opening it, changing what opens it. Sentences for the codes are in the catalogues. */
export function vaultHandlers(house: House): Handlers<'vault'>['vault'] {
  return {
    status: () => statusOf(house),
    suggestPassphrase: ({ language }) => ({ words: suggestWords(language) }),
    ...recoveryHandlers(house),
    ...organisationKeyHandlers(house),

    async create({ passphrase }) {
      if (!isLongEnough(passphrase)) throw new Failure('passphrase-too-short');
      if (house.open !== null) throw new Failure('folder-already-used');
      await mustBeSafeHere(house);
      const { ring, recoverySecret } = await newKeyring(passphrase, house.cost);
      try {
        await makeFolder(house.places, ring);
        const groups = recoveryGroups(recoverySecret);
        await enter(house, ring, () => noteRecoveryKey(house, groups, 'created'));
        showInSession(house, recoverySecret);
        return { recoveryKey: groups };
      } catch (error) {
        zeroKeys(ring.keys);
        recoverySecret.fill(0);
        throw error;
      }
    },

    async unlock({ passphrase }) {
      if (house.open !== null) return {};
      await mustBeSafeHere(house);
      await enter(house, await openWithPassphrase(house.places, passphrase), noteUnlocking);
      return {};
    },

    async unlockReadOnly({ passphrase }) {
      if (house.open !== null) return {};
      if (!(await house.cryptoHolds)) throw new Failure('crypto-self-test-failed');
      await enterReading(house, passphrase);
      return {};
    },

    async openForEditing() {
      await enterForEditing(house);
      return {};
    },

    async unlockWithRecovery({ recoveryKey }) {
      if (house.open !== null) return {};
      await mustBeSafeHere(house);
      const secret = readRecoveryKey(recoveryKey);
      if (secret === null) throw new Failure('recovery-key-mistyped');
      try {
        const open = await enter(house, await openWithRecovery(house.places, secret), noteUnlocking);
        open.openedByRecovery = true;
      } finally {
        secret.fill(0);
      }
      return {};
    },

    async unlockWithOrganisation({ identity, passphrase }) {
      if (house.open !== null) return {};
      await mustBeSafeHere(house);
      const identities = await readIdentities(identity, passphrase);
      const open = await enter(house, await openWithOrganisation(house.places, identities), noteUnlocking);
      open.openedByRecovery = true;
      return {};
    },

    async changePassphrase({ current, next }) {
      const open = openIn(house);
      if (!isLongEnough(next)) throw new Failure('passphrase-too-short');
      await mustKnow(open, current);
      const { file, keys } = open.ring;
      const passphrase = await sealWithPassphrase(next, keys.dataKey, file.storeId, house.cost);
      inStore(house, (tables, now) => tables.audit.record('passphrase-changed', 'store', '', now));
      const backupsBehind = await changeKeys(house, open, { passphrase });
      open.openedByRecovery = false;
      return { backupsBehind };
    },
  };
}
