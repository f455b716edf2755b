import type { Places } from '../folder/places.ts';
import { writeSmallFile } from '../folder/small-file.ts';
import type { House } from '../house.ts';
import { readKeyBytes } from '../keys/key-copies.ts';
import { opensAlike, readKeyFile, writeKeyFile, type KeyFile } from '../keys/key-file.ts';
import { changeKeyFile, type KeyFileChange } from '../keys/keyring.ts';
import type { OpenVault } from '../session.ts';
import { backupsOf } from './backup-folders.ts';

/**
 * Changes what opens the files, here and in the backups. Resolves with how many backups could not be written and still open with what
 * went before; upkeep goes on trying. Throws a Failure when nothing was changed.
 */
export async function changeKeys(house: House, open: OpenVault, change: KeyFileChange): Promise<number> {
  open.ring = await changeKeyFile(house.places, open.ring, change);
  return refreshKeyFiles(house, open);
}

/**
 * Gives every backup of the open store its present key file, so that an old passphrase or recovery sheet opens none of them. Resolves with
 * how many it still opens, and keeps that in `house.backups.behind`. Never rejects.
 */
export async function refreshKeyFiles({ places, backups }: House, { ring }: OpenVault): Promise<number> {
  backups.behind = await writeToBackups(places, ring.file, ring.keys.keyFile).catch(() => 0);
  return backups.behind;
}

async function writeToBackups(places: Places, content: KeyFile, macKey: Uint8Array): Promise<number> {
  const bytes = writeKeyFile(content, macKey);
  let behind = 0;
  for (const backup of await backupsOf(places, content.storeId)) {
    const present = await readKeyBytes(backup.keys).catch(() => null);
    if (present !== null && bytes.equals(present)) continue;
    const isWritten = await writeSmallFile(backup.keys, bytes).then(
      () => true,
      () => false,
    );
    if (!isWritten && !(present !== null && isAlike(present, content))) behind += 1;
  }
  return behind;
}

function isAlike(present: Buffer, content: KeyFile): boolean {
  try {
    return opensAlike(readKeyFile(present).content, content);
  } catch {
    return false;
  }
}
