import { rm } from 'node:fs/promises';
import type { House } from '../house.ts';
import { existsThere } from '../folder/folder-state.ts';
import { journalOf, type Places } from '../folder/places.ts';
import { renameOver, syncFolder } from '../folder/small-file.ts';
import { zeroKeys } from '../keys/data-key.ts';
import type { Keyring } from '../keys/keyring.ts';
import { copyUnchanged } from '../store/copy.ts';
import { isOlder } from '../store/open-store.ts';
import { makingSteps } from './backup.ts';
import { accessTo, backupFailure } from './checking.ts';

/**
 * What comes before a store is opened: a restore that was cut short after its last decision is brought to its end, and a store of an
 * earlier Houvast is backed up before it is changed. Zeroes the keys when that fails. Throws the Failures of opening, and of a backup.
 */
export async function readyToOpen(house: House, ring: Keyring): Promise<void> {
  const { places, clock, backups } = house;
  try {
    await finishRestore(places);
    const access = accessTo(places.store, { storeId: ring.file.storeId, keys: ring.keys });
    if (!isOlder(access)) return;
    const steps = makingSteps({
      places,
      clock,
      ring,
      busy: backups.busy,
      reason: 'before-migration',
      write: (path) => copyUnchanged(access, path),
    });
    while ((await steps.next()).done !== true);
  } catch (error) {
    zeroKeys(ring.keys);
    throw backupFailure(error);
  }
}

/**
 * Puts a restored store that is whole and checked in the place of the store. What stood there lies in a backup or aside by then. The
 * journal goes first: it belongs to the store that goes, and would be played back into the one that comes.
 */
export async function finishRestore(places: Places): Promise<void> {
  if (!existsThere(places.restored)) return;
  await rm(journalOf(places.store), { force: true });
  await renameOver(places.restored, places.store);
  await syncFolder(places.folder);
}
