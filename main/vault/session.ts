import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { EmergencyCopy } from './emergency/emergency-copy.ts';
import { Failure } from './failure.ts';
import { diskFailure } from './folder/disk-failure.ts';
import { isUnused } from './folder/folder-state.ts';
import { journalOf, type Places } from './folder/places.ts';
import { ensureFolder, renameOver, syncFolder } from './folder/small-file.ts';
import { storeSalt, zeroKeys } from './keys/data-key.ts';
import { writeCopies } from './keys/key-copies.ts';
import type { Keyring } from './keys/keyring.ts';
import { copyAtRest } from './reading/snapshot.ts';
import { createStore, type StoreAccess } from './store/open-store.ts';
import { storeOf, type Store } from './store/store.ts';

/** What is in memory while the store is open. */
export interface OpenVault {
  readonly store: Store;
  /** Replaced when the key file is rewritten. */
  ring: Keyring;
  /** As long as it was shown in this session; null otherwise. */
  recoverySecret: Buffer | null;
  /** Whether the recovery key or the organisation's key opened it: the old passphrase is then not asked for once. */
  openedByRecovery: boolean;
  /** A copy of files that another Houvast has open. */
  readonly isReadOnly: boolean;
  /** Since when that other has them open, or was seen to; else since when this one has. ISO 8601. */
  readonly since: string;
  /** Takes away what stands on disk as long as it is open. Never fails. */
  readonly leave: () => void;
  /** What was read of an emergency copy, until it is put back. */
  rescued: EmergencyCopy | null;
}

/** Makes key files and store in an unused folder. Until the last step, the store's name, an unfinished creation can start again. */
export async function makeFolder(places: Places, ring: Keyring): Promise<void> {
  try {
    if (!isUnused(places)) throw new Failure('folder-already-used');
    await ensureFolder(places.folder);
    await removeUnfinished(places);
    createStore(accessOf(places.unfinishedStore, ring));
    await writeCopies(places, ring.file, ring.keys.keyFile);
    await renameOver(places.unfinishedStore, places.store);
    await removeUnfinished(places);
    await syncFolder(places.folder);
  } catch (error) {
    throw diskFailure(error);
  }
}

/** The store under its first name, and the empty journal that its making leaves. */
async function removeUnfinished({ unfinishedStore }: Places): Promise<void> {
  for (const path of [unfinishedStore, journalOf(unfinishedStore)]) await rm(path, { force: true });
}

/** Opens the store with keys that were opened; zeroes them when that fails. Throws the Failures of `openStore`. */
export function openVault(places: Places, ring: Keyring): Store {
  try {
    return storeOf(accessOf(places.store, ring), ring.keys.audit);
  } catch (error) {
    zeroKeys(ring.keys);
    throw error;
  }
}

/** Opens a copy of the store, made in `place` while nobody was writing. Zeroes the keys when that fails; the place stays. */
export async function openCopy(places: Places, ring: Keyring, place: string): Promise<Store> {
  const copy = join(place, basename(places.store));
  try {
    await copyAtRest(places.store, copy);
    return storeOf(accessOf(copy, ring), ring.keys.audit);
  } catch (error) {
    zeroKeys(ring.keys);
    throw error;
  }
}

export function closeVault(vault: OpenVault): void {
  try {
    vault.store.close();
  } finally {
    zeroKeys(vault.ring.keys);
    vault.recoverySecret?.fill(0);
    vault.leave();
  }
}

function accessOf(path: string, { file, keys }: Keyring): StoreAccess {
  return { path, pageKey: keys.page, salt: storeSalt(file.storeId), storeId: file.storeId };
}
