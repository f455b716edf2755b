import type { Places } from '../folder/places.ts';
import { writeSmallFile } from '../folder/small-file.ts';
import { readKeyBytes } from '../keys/key-copies.ts';
import { writeKeyFile, type KeyFile } from '../keys/key-file.ts';
import { backupsOf } from './backup-folders.ts';

/**
 * Gives every backup of this store the present key file, so that an old passphrase or recovery sheet opens none of them. One that
 * cannot be written now gets it at the next unlocking; none of it keeps the key file itself from being changed. Never throws.
 */
export async function refreshKeyFiles(places: Places, content: KeyFile, macKey: Uint8Array): Promise<void> {
  const bytes = writeKeyFile(content, macKey);
  const mine = await backupsOf(places, content.storeId).catch(() => []);
  for (const backup of mine) {
    const present = await readKeyBytes(backup.keys).catch(() => null);
    if (present !== null && bytes.equals(present)) continue;
    await writeSmallFile(backup.keys, bytes).catch(() => undefined);
  }
}
