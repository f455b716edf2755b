import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import Database from 'better-sqlite3';
import { backupFolders } from '../../../../main/vault/backup/backup-folders.ts';
import { placesIn } from '../../../../main/vault/folder/places.ts';
import { storeSalt } from '../../../../main/vault/keys/data-key.ts';
import { openWithPassphrase } from '../../../../main/vault/keys/keyring.ts';
import { applyKey } from '../../../../main/vault/store/settings.ts';
import { passphrase } from '../support/constants.ts';

/**
 * Where a word still stands in a data folder of which the vault is closed: in the decrypted pages of the store and of every backup, free
 * pages among them, and in the other files as they are. Capitals make no difference: the index keeps folded words.
 */
export async function tracesOf(folder: string, word: string, opener = passphrase): Promise<string[]> {
  const places = placesIn(folder);
  const needle = word.toLowerCase();
  const stores = [places.store, ...(await backupFolders(places)).map(({ store }) => store)];
  const { keys, file } = await openWithPassphrase(places, opener);
  const inside = stores.filter((path) => holds(decrypted(path, keys.page, storeSalt(file.storeId)), needle));
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => holds(readFileSync(path), needle));
  return [...inside, ...files].map((path) => relative(folder, path));
}

/** All pages of a store as they are without the cipher. */
function decrypted(path: string, pageKey: Uint8Array, salt: Uint8Array): Buffer {
  const database = new Database(path, { readonly: true, fileMustExist: true });
  try {
    applyKey(database, pageKey, salt);
    const pages = Number(database.pragma('page_count', { simple: true }));
    const image = database.serialize();
    // Nothing left out: each page of the file, also those that are free
    if (image.length !== pages * 4096 || statSync(path).size !== image.length)
      throw new Error('not all pages');
    return image;
  } finally {
    database.close();
  }
}

const holds = (bytes: Buffer, needle: string): boolean =>
  bytes.toString('latin1').toLowerCase().includes(needle);
