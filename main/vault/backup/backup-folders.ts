import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errnoOf } from '../folder/disk-failure.ts';
import { existsThere } from '../folder/folder-state.ts';
import { namesIn } from '../folder/names-in.ts';
import type { Places } from '../folder/places.ts';
import { ensureFolder, renameOver, syncFolder } from '../folder/small-file.ts';
import { readManifest, type SealedManifest } from './manifest.ts';

/** A backup is a folder of its own: store, key file, and what is said of them. */
export interface BackupFolder {
  /** When it was made, in UTC, as a name: 2026-11-30T10-40-48Z. */
  readonly name: string;
  /** Absolute path. */
  readonly folder: string;
  readonly store: string;
  readonly keys: string;
}

/** A backup of which it is known what it holds. */
export interface KnownBackup extends BackupFolder {
  readonly manifest: SealedManifest;
}

const finished = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z(?:-\d{1,3})?$/;
/** Behind the name of what is being made, and of what is making room. */
export const unfinished = '.unfinished';
const replaced = '.replaced';

const folderNamed = (places: Places, name: string): BackupFolder => {
  const folder = join(places.backups, name);
  return { name, folder, store: join(folder, 'houvast.store'), keys: join(folder, 'houvast.keys') };
};

/** Every finished backup folder, whatever is in it, the newest first. None when there is no such folder. */
export async function backupFolders(places: Places): Promise<BackupFolder[]> {
  const names = await namesIn(places.backups);
  return names
    .filter((name) => finished.test(name))
    .toSorted((one, other) => (one < other ? 1 : -1))
    .map((name) => folderNamed(places, name));
}

/** Those that say what they hold, the newest first. */
export async function knownBackups(places: Places): Promise<KnownBackup[]> {
  const folders = await backupFolders(places);
  const known: KnownBackup[] = [];
  for (const backup of folders) {
    const manifest = await readManifest(backup.folder);
    if (manifest !== null) known.push({ ...backup, manifest });
  }
  return known;
}

/** A moment as the name of a folder, in UTC. */
export const nameOf = (moment: Date): string => `${moment.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;

/** Those of one store, the newest first. */
export async function backupsOf(places: Places, storeId: string): Promise<KnownBackup[]> {
  return (await knownBackups(places)).filter(({ manifest }) => manifest.storeId === storeId);
}

/** When a backup was made, by the name of its folder. */
export function madeAt(name: string): Date {
  const [, day = '', hours = '', minutes = '', seconds = ''] = finished.exec(name) ?? [];
  return new Date(`${day}T${hours}:${minutes}:${seconds}Z`);
}

/** An empty folder for a backup of this moment, under a name that says that it is not finished. */
export async function beginFolder(
  places: Places,
  now: Date,
): Promise<{ readonly name: string; readonly making: BackupFolder }> {
  await ensureFolder(places.folder);
  await ensureFolder(places.backups);
  const plain = nameOf(now);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? plain : `${plain}-${number}`;
    const making = folderNamed(places, name + unfinished);
    if (existsThere(join(places.backups, name))) continue;
    try {
      await mkdir(making.folder, { mode: 0o700 });
      return { name, making };
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error;
    }
  }
}

/** An empty folder in which a backup of this name is made anew; what an earlier attempt left is taken away. */
export async function beginAnew(places: Places, { name }: BackupFolder): Promise<BackupFolder> {
  const making = folderNamed(places, name + unfinished);
  await rm(making.folder, { recursive: true, force: true });
  await mkdir(making.folder, { mode: 0o700 });
  return making;
}

/** Gives what was made its name. What had that name before goes only when the new one stands. */
export async function finishFolder(
  places: Places,
  making: BackupFolder,
  name: string,
): Promise<BackupFolder> {
  const made = folderNamed(places, name);
  const old = `${made.folder}${replaced}`;
  await syncFolder(making.folder);
  const stood = existsThere(made.folder);
  if (stood) await renameOver(made.folder, old);
  await renameOver(making.folder, made.folder);
  await syncFolder(places.backups);
  if (stood) await rm(old, { recursive: true, force: true });
  return made;
}

/** Takes a backup away. Cut short, it leaves nothing that looks like one. */
export async function removeFolder(places: Places, { name, folder }: BackupFolder): Promise<void> {
  const going = join(places.backups, name + unfinished);
  await renameOver(folder, going);
  await rm(going, { recursive: true, force: true });
}

/** Tidies what work left that was cut short by a crash. `busy` names what is being made now. */
export async function tidyFolders(places: Places, busy: ReadonlySet<string>): Promise<void> {
  for (const name of await namesIn(places.backups)) {
    const path = join(places.backups, name);
    if (busy.has(name)) continue;
    if (name.endsWith(unfinished)) await rm(path, { recursive: true, force: true });
    if (!name.endsWith(replaced)) continue;
    const own = join(places.backups, name.slice(0, -replaced.length));
    if (existsThere(own)) await rm(path, { recursive: true, force: true });
    else await renameOver(path, own);
  }
}
