import { createHmac } from 'node:crypto';
import type { Handlers } from '../../../preload/contract/types.ts';
import { Failure } from '../failure.ts';
import { lookAtFolder } from '../folder/folder-state.ts';
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
import {
  newRecoverySecret,
  readRecoveryKey,
  recoveryGroups,
  tidyRecoveryText,
} from '../keys/recovery-key.ts';
import { sealWithPassphrase, sealWithRecovery } from '../keys/slots.ts';
import { closeVault, makeFolder, openVault, type OpenVault } from '../session.ts';

/** Keys: making a store, opening it, changing what opens it. Sentences for the codes are in the catalogues. */
export function vaultHandlers(house: House): Handlers<'vault'>['vault'] {
  return {
    status: () => status(house),
    suggestPassphrase: ({ language }) => ({ words: suggestWords(language) }),

    async create({ passphrase }) {
      if (!isLongEnough(passphrase)) throw new Failure('passphrase-too-short');
      await cryptoMustHold(house);
      if (house.open !== null) throw new Failure('folder-already-used');
      const { ring, recoverySecret } = await newKeyring(passphrase, house.cost);
      try {
        await makeFolder(house.places, ring);
      } catch (error) {
        zeroKeys(ring.keys);
        recoverySecret.fill(0);
        throw error;
      }
      const groups = recoveryGroups(recoverySecret);
      const open = enter(house, ring);
      noteRecoveryKey(house, groups, 'created');
      showInSession(open, recoverySecret);
      return { recoveryKey: groups };
    },

    async unlock({ passphrase }) {
      await cryptoMustHold(house);
      if (house.open !== null) return {};
      enter(house, await openWithPassphrase(house.places, passphrase));
      noteUnlocking(house);
      return {};
    },

    async unlockWithRecovery({ recoveryKey }) {
      await cryptoMustHold(house);
      if (house.open !== null) return {};
      const secret = readRecoveryKey(recoveryKey);
      if (secret === null) throw new Failure('recovery-key-mistyped');
      try {
        const open = enter(house, await openWithRecovery(house.places, secret));
        noteUnlocking(house);
        open.openedByRecovery = true;
      } finally {
        secret.fill(0);
      }
      return {};
    },

    async proveRecovery({ groups }) {
      const open = openIn(house);
      const proofs = inStore(house, (tables) => readProofs(tables.settings.read('recovery-proofs')));
      const proved =
        groups.length > 0 && groups.every(({ group, text }) => proofOf(house, group, text) === proofs[group]);
      if (proved && !open.ring.file.recovery.proved) {
        const recovery = { ...open.ring.file.recovery, proved: true };
        open.ring = await changeKeyFile(house.places, open.ring, { recovery });
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
      open.ring = await changeKeyFile(house.places, open.ring, { recovery });
      showInSession(open, secret);
      return { recoveryKey: groups };
    },

    async changePassphrase({ current, next }) {
      const open = openIn(house);
      if (!isLongEnough(next)) throw new Failure('passphrase-too-short');
      await mustKnow(house, current);
      const { file, keys } = open.ring;
      const passphrase = await sealWithPassphrase(next, keys.dataKey, file.storeId, house.cost);
      inStore(house, (tables, now) => tables.audit.record('passphrase-changed', 'store', '', now));
      open.ring = await changeKeyFile(house.places, open.ring, { passphrase });
      open.openedByRecovery = false;
      return {};
    },
  };
}

async function status(house: House): Promise<Awaited<ReturnType<Handlers<'vault'>['vault']['status']>>> {
  const { folder } = house.places;
  if (house.open !== null) {
    const { recovery } = house.open.ring.file;
    const lastSavedAt = inStore(house, (tables) => tables.worksheets.lastSavedAt());
    return { state: 'open', folder, problem: null, lastSavedAt, recoveryProved: recovery.proved };
  }
  if (!(await house.cryptoHolds))
    return { ...nothingKnown, state: 'unusable', folder, problem: 'crypto-self-test-failed' };
  const found = await lookAtFolder(house.places);
  if (found.state === 'locked') return { ...found, folder, problem: null };
  const problem = found.state === 'unusable' ? found.problem : null;
  return { ...nothingKnown, state: found.state, folder, problem };
}

const nothingKnown = { lastSavedAt: null, recoveryProved: false } as const;

async function cryptoMustHold(house: House): Promise<void> {
  if (!(await house.cryptoHolds)) throw new Failure('crypto-self-test-failed');
}

function enter(house: House, ring: Keyring): OpenVault {
  const store = openVault(house.places, ring);
  house.open = { store, ring, recoverySecret: null, openedByRecovery: false };
  return house.open;
}

/** The first write of a session: finds a full or read-only disk before anybody starts to work. */
function noteUnlocking(house: House): void {
  try {
    inStore(house, (tables, now) => tables.audit.record('unlocked', 'store', '', now));
  } catch (error) {
    closeVault(openIn(house));
    house.open = null;
    throw error;
  }
}

/** Keeps in the store, not the recovery key, but what recognises its groups when they are typed over. */
function noteRecoveryKey(
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
function showInSession(open: OpenVault, secret: Buffer): void {
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

/** Throws Failure 'wrong-passphrase' unless `current` opens the key file, or the recovery key has opened this session. */
async function mustKnow(house: House, current: string | null): Promise<void> {
  if (current === null) {
    if (!openIn(house).openedByRecovery) throw new Failure('wrong-passphrase');
    return;
  }
  const { keys } = await openWithPassphrase(house.places, current);
  zeroKeys(keys);
}
