import { readyToOpen } from '../backup/before-opening.ts';
import { Failure } from '../failure.ts';
import { markOpen, openSince, unmarkOpen } from '../folder/open-mark.ts';
import { placeKind, placeRefusal } from '../folder/place-kind.ts';
import { inStore, openIn, type House } from '../house.ts';
import { lookWithPassphrase, openWithKeys, type Keyring } from '../keys/keyring.ts';
import { makeReadingPlace, removeReadingPlace } from '../reading/reading-place.ts';
import { closeVault, openCopy, openVault, type OpenVault } from '../session.ts';

/** Throws Failure 'crypto-self-test-failed', or what is the matter with where the folder is. */
export async function mustBeSafeHere(house: House): Promise<void> {
  if (!(await house.cryptoHolds)) throw new Failure('crypto-self-test-failed');
  if (house.placeAccepted) return;
  const kind = placeKind(house.places.folder);
  if (kind !== null) throw placeRefusal(kind);
}

/**
 * Opens the store and makes the first write of the session, which finds a full or read-only disk before anybody starts to
 * work. When that fails the store is closed again, and what was open before stays so.
 */
export async function enter(
  house: House,
  ring: Keyring,
  firstWrite: (house: House) => void,
): Promise<OpenVault> {
  const before = house.open;
  await readyToOpen(house, ring);
  const now = house.clock();
  const open: OpenVault = {
    ...begun(ring),
    store: openVault(house.places, ring),
    isReadOnly: false,
    since: now.toISOString(),
    leave: () => unmarkOpen(house.places),
  };
  house.open = open;
  try {
    firstWrite(house);
  } catch (error) {
    house.open = before;
    closeVault(open);
    throw error;
  }
  await markOpen(house.places, now);
  return open;
}

/** Opens a copy of what another Houvast has open. Nothing is written in the folder. */
export async function enterReading(house: House, passphrase: string): Promise<void> {
  const ring = await lookWithPassphrase(house.places, passphrase);
  const place = makeReadingPlace();
  try {
    house.open = {
      ...begun(ring),
      store: await openCopy(house.places, ring, place),
      isReadOnly: true,
      since: openSince(house.places) ?? house.clock().toISOString(),
      leave: () => removeReadingPlace(place),
    };
  } catch (error) {
    removeReadingPlace(place);
    throw error;
  }
}

/** Goes from the copy to the files themselves. Throws the Failures of opening; the copy then stays open. */
export async function enterForEditing(house: House): Promise<void> {
  const reading = openIn(house);
  if (!reading.isReadOnly) return;
  await mustBeSafeHere(house);
  await enter(house, await openWithKeys(house.places, reading.ring.keys), noteUnlocking);
  closeVault(reading);
}

export function noteUnlocking(house: House): void {
  inStore(house, (tables, now) => tables.audit.record('unlocked', 'store', '', now));
}

const begun = (
  ring: Keyring,
): Pick<OpenVault, 'ring' | 'recoverySecret' | 'openedByRecovery' | 'rescued'> => ({
  ring,
  recoverySecret: null,
  openedByRecovery: false,
  rescued: null,
});
