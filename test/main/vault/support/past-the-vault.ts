import type Database from 'better-sqlite3';
import { placesIn } from '../../../../main/vault/folder/places.ts';
import { storeSalt, type DataKeys } from '../../../../main/vault/keys/data-key.ts';
import { openWithPassphrase } from '../../../../main/vault/keys/keyring.ts';
import { openStore } from '../../../../main/vault/store/open-store.ts';
import { auditTable } from '../../../../main/vault/store/tables/audit.ts';
import { passphrase } from './constants.ts';

/** Works inside the store with its key, as nobody can without it, and closes it again. */
export async function insideStore<T>(
  folder: string,
  work: (database: Database.Database, keys: DataKeys) => T,
): Promise<T> {
  const places = placesIn(folder);
  const { keys, file } = await openWithPassphrase(places, passphrase);
  const database = openStore({
    path: places.store,
    pageKey: keys.page,
    salt: storeSalt(file.storeId),
    storeId: file.storeId,
  });
  try {
    return work(database, keys);
  } finally {
    database.close();
  }
}

export function auditHolds(folder: string): Promise<boolean> {
  return insideStore(folder, (database, keys) => auditTable(database, keys.audit).verify());
}
