import type { VaultStatus } from '../../../preload/contract/contract.ts';
import type { Handlers } from '../../../preload/contract/types.ts';
import { Failure } from '../failure.ts';
import { lookAtFolder } from '../folder/folder-state.ts';
import { mustNotBeSynced } from '../folder/synced.ts';
import { inStore, openIn, type House } from '../house.ts';
import {
  changeKeyFile,
  newKeyring,
  openWithPassphrase,
  openWithRecovery,
  type Keyring,
} from '../keys/keyring.ts';
import { zeroKeys } from '../keys/data-key.ts';
import { isLongEnough, suggestWords } from '../keys/passphrase.ts';
import { readRecoveryKey, recoveryGroups } from '../keys/recovery-key.ts';
import { passphraseOpener, sealWithPassphrase } from '../keys/slots.ts';
import { closeVault, makeFolder, openVault, type OpenVault } from '../session.ts';
import { noteRecoveryKey, recoveryHandlers, showInSession } from './recovery.ts';

/** Keys: making a store, opening it, changing what opens it. Sentences for the codes are in the catalogues. */
export function vaultHandlers(house: House): Handlers<'vault'>['vault'] {
  return {
    status: () => status(house),
    suggestPassphrase: ({ language }) => ({ words: suggestWords(language) }),
    ...recoveryHandlers(house),

    async create({ passphrase }) {
      if (!isLongEnough(passphrase)) throw new Failure('passphrase-too-short');
      await cryptoMustHold(house);
      if (house.open !== null) throw new Failure('folder-already-used');
      mustNotBeSynced(house.places.folder);
      const { ring, recoverySecret } = await newKeyring(passphrase, house.cost);
      try {
        await makeFolder(house.places, ring);
        const groups = recoveryGroups(recoverySecret);
        enter(house, ring, () => noteRecoveryKey(house, groups, 'created'));
        showInSession(house, recoverySecret);
        return { recoveryKey: groups };
      } catch (error) {
        zeroKeys(ring.keys);
        recoverySecret.fill(0);
        throw error;
      }
    },

    async unlock({ passphrase }) {
      await cryptoMustHold(house);
      if (house.open !== null) return {};
      enter(house, await openWithPassphrase(house.places, passphrase), noteUnlocking);
      return {};
    },

    async unlockWithRecovery({ recoveryKey }) {
      await cryptoMustHold(house);
      if (house.open !== null) return {};
      const secret = readRecoveryKey(recoveryKey);
      if (secret === null) throw new Failure('recovery-key-mistyped');
      try {
        const open = enter(house, await openWithRecovery(house.places, secret), noteUnlocking);
        open.openedByRecovery = true;
      } finally {
        secret.fill(0);
      }
      return {};
    },

    async changePassphrase({ current, next }) {
      const open = openIn(house);
      if (!isLongEnough(next)) throw new Failure('passphrase-too-short');
      await mustKnow(open, current);
      const { file, keys } = open.ring;
      const passphrase = await sealWithPassphrase(next, keys.dataKey, file.storeId, house.cost);
      inStore(house, (tables, now) => tables.audit.record('passphrase-changed', 'store', '', now));
      open.ring = await changeKeyFile(house.places, open.ring, { passphrase });
      open.openedByRecovery = false;
      return {};
    },
  };
}

async function status(house: House): Promise<VaultStatus> {
  const { folder } = house.places;
  if (house.open !== null) {
    const { recovery } = house.open.ring.file;
    const lastSavedAt = inStore(house, (tables) => tables.worksheets.lastSavedAt());
    return { state: 'open', folder, problem: null, lastSavedAt, recoveryProved: recovery.proved };
  }
  if (!(await house.cryptoHolds)) {
    return { ...nothingKnown, state: 'unusable', folder, problem: 'crypto-self-test-failed' };
  }
  const found = await lookAtFolder(house.places);
  if (found.state === 'locked') return { ...found, folder, problem: null };
  const problem = found.state === 'unusable' ? found.problem : null;
  return { ...nothingKnown, state: found.state, folder, problem };
}

const nothingKnown = { lastSavedAt: null, recoveryProved: false } as const;

async function cryptoMustHold(house: House): Promise<void> {
  if (!(await house.cryptoHolds)) throw new Failure('crypto-self-test-failed');
}

/**
 * Opens the store and makes the first write of the session, which finds a full or read-only disk before anybody starts to
 * work. When that fails the store is closed again.
 */
function enter(house: House, ring: Keyring, firstWrite: (house: House) => void): OpenVault {
  const open: OpenVault = {
    store: openVault(house.places, ring),
    ring,
    recoverySecret: null,
    openedByRecovery: false,
  };
  house.open = open;
  try {
    firstWrite(house);
    return open;
  } catch (error) {
    house.open = null;
    closeVault(open);
    throw error;
  }
}

function noteUnlocking(house: House): void {
  inStore(house, (tables, now) => tables.audit.record('unlocked', 'store', '', now));
}

/** Throws Failure 'wrong-passphrase' unless `current` opens the key file, or the recovery key has opened this session. */
async function mustKnow(open: OpenVault, current: string | null): Promise<void> {
  if (current === null) {
    if (!open.openedByRecovery) throw new Failure('wrong-passphrase');
    return;
  }
  const dataKey = await passphraseOpener(current)(open.ring.file);
  if (dataKey === null) throw new Failure('wrong-passphrase');
  dataKey.fill(0);
}
