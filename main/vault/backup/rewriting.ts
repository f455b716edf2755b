import { copyFile, rm } from 'node:fs/promises';
import { openIn, type House } from '../house.ts';
import { journalOf, type Places } from '../folder/places.ts';
import { storeSalt } from '../keys/data-key.ts';
import type { Steps } from '../stepwise.ts';
import { checkCopy } from '../store/copy.ts';
import { inUnchanged } from '../store/open-store.ts';
import { recognise } from '../store/recognise.ts';
import { removeAside } from './aside.ts';
import {
  backupFolders,
  backupsOf,
  beginAnew,
  finishFolder,
  knownBackups,
  removeFolder,
  tidyFolders,
  type KnownBackup,
} from './backup-folders.ts';
import { accessTo, sha256Of, syncFile, type StoreKeys } from './checking.ts';
import { isWhole } from './check-all.ts';
import { writeManifest } from './manifest.ts';

/** Gets an open store. */
type Change = Parameters<typeof inUnchanged>[1];

/**
 * Changes every backup of the open store, such as erasing a client from it: each is opened with its key, changed, looked through and
 * put in the place of what it was. A backup that is broken cannot be changed and is taken away, and so is what lies aside, since no
 * erased client may be left in it. Throws a Failure with a disk code: what was changed by then stays changed; done again, all is.
 * @param change gets an open store of this or an earlier version, outside any transaction
 * @returns how many were changed, and how many were taken away
 */
export async function* rewriteBackups(
  house: House,
  change: Change,
): Steps<{ readonly changed: number; readonly takenAway: number }> {
  const { ring } = openIn(house);
  const own: StoreKeys = { storeId: ring.file.storeId, keys: ring.keys };
  let changed = 0;
  let takenAway = 0;
  await tidyFolders(house.places, house.backups.busy);
  takenAway += await removeUnknown(house.places, own);
  const mine = await backupsOf(house.places, own.storeId);
  for (const [index, backup] of mine.entries()) {
    yield index / mine.length;
    if (await isWhole(backup, own)) {
      await rewrite(house, backup, own, change);
      changed += 1;
    } else {
      await removeFolder(house.places, backup);
      takenAway += 1;
    }
  }
  await removeAside(house.places);
  return { changed, takenAway };
}

/** Backups that no longer say what they hold, and whose store begins as ours does or may have done. */
async function removeUnknown(places: Places, { storeId }: StoreKeys): Promise<number> {
  const known = new Set((await knownBackups(places)).map(({ name }) => name));
  const salt = storeSalt(storeId);
  let removed = 0;
  for (const backup of await backupFolders(places)) {
    if (known.has(backup.name) || !['ours', 'unclear'].includes(recognise(backup.store, salt))) continue;
    await removeFolder(places, backup);
    removed += 1;
  }
  return removed;
}

async function rewrite(house: House, backup: KnownBackup, own: StoreKeys, change: Change): Promise<void> {
  const { places, backups } = house;
  const making = await beginAnew(places, backup);
  backups.busy.add(making.name);
  try {
    await copyFile(backup.store, making.store);
    await copyFile(backup.keys, making.keys);
    const access = accessTo(making.store, own);
    inUnchanged(access, change);
    await rm(journalOf(making.store), { force: true });
    for (const path of [making.store, making.keys]) await syncFile(path);
    const { version: tables, ...facts } = checkCopy(access);
    const { mac: _, ...manifest } = backup.manifest;
    const sha256 = await sha256Of(making.store);
    const checkedAt = house.clock().toISOString();
    await writeManifest(
      making.folder,
      { ...manifest, ...facts, tables, sha256, checkedAt, sound: true },
      own.keys.backups,
    );
    await finishFolder(places, making, backup.name);
  } finally {
    backups.busy.delete(making.name);
    await rm(making.folder, { recursive: true, force: true }).catch(() => undefined);
  }
}
