import type { VaultStatus } from '../../preload/contract/contract.ts';
import { lookAtFolder } from './folder/folder-state.ts';
import { openSince } from './folder/open-mark.ts';
import { placeKind } from './folder/place-kind.ts';
import { inStore, type House } from './house.ts';
import { fingerprintOf } from './keys/age-key.ts';
import { organisationSlotOf, type KeyFile } from './keys/key-file.ts';

/** How the vault stands: what its folder holds, whether it is open, and what opens it. Looks and never writes. */
export async function statusOf(house: House): Promise<VaultStatus> {
  const { open, places } = house;
  const found = { ...nothingKnown, folder: places.folder, place: placeOf(house) };
  if (open !== null) {
    return {
      ...found,
      state: 'open',
      lastSavedAt: inStore(house, (tables) => tables.worksheets.lastSavedAt()),
      recoveryProved: open.ring.file.recovery.proved,
      organisationKey: organisationKeyIn(open.ring.file),
      readOnlySince: open.isReadOnly ? open.since : null,
      openSince: open.since,
    };
  }
  if (!(await house.cryptoHolds)) {
    return { ...found, state: 'unusable', problem: 'crypto-self-test-failed' };
  }
  const seen = await lookAtFolder(places);
  if (seen.state !== 'locked') return { ...found, ...seen };
  const { keyFile, lastSavedAt } = seen;
  return {
    ...found,
    state: 'locked',
    lastSavedAt,
    recoveryProved: keyFile.recovery.proved,
    organisationKey: organisationKeyIn(keyFile),
    openSince: openSince(places),
  };
}

const nothingKnown = {
  problem: null,
  lastSavedAt: null,
  recoveryProved: false,
  organisationKey: null,
  readOnlySince: null,
  openSince: null,
} as const;

function placeOf({ places, placeAccepted }: House): VaultStatus['place'] {
  const kind = placeKind(places.folder);
  return kind === null ? null : { kind, accepted: placeAccepted };
}

function organisationKeyIn(file: KeyFile): VaultStatus['organisationKey'] {
  const slot = organisationSlotOf(file);
  return slot === null ? null : { recipient: slot.recipient, fingerprint: fingerprintOf(slot.recipient) };
}
