import { lstat, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { copyReadable } from '../folder/copy-readable.ts';
import { errnoOf } from '../folder/disk-failure.ts';
import { namesIn } from '../folder/names-in.ts';
import { journalOf, type Places } from '../folder/places.ts';
import { ensureFolder, renameOver, syncFolder } from '../folder/small-file.ts';
import { nameOf, unfinished } from './backup-folders.ts';
import { isYoung } from './rotation.ts';

/**
 * Copies store, journal and key files (or `files`), as they are, to a folder of their own before anything takes their place. What is there is only
 * read, as far as the disk can read it. Throws a Failure with a disk code; then nothing is left of the copy.
 * @returns the folder, or null when there was nothing to copy
 */
export async function copyAside(
  places: Places,
  now: Date,
  files: readonly string[] = [places.store, journalOf(places.store), ...places.keys],
): Promise<string | null> {
  const present: string[] = [];
  for (const file of files) if (await isFile(file)) present.push(file);
  if (present.length === 0) return null;
  const folder = await freeName(places, now);
  const making = `${folder}${unfinished}`;
  try {
    for (const made of [places.aside, making]) await ensureFolder(made);
    for (const file of present) {
      await copyReadable(file, join(making, basename(file)));
    }
    await syncFolder(making);
    await renameOver(making, folder);
    await syncFolder(places.aside);
    return folder;
  } catch (error) {
    await rm(making, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

/** Takes away what was cut short, and what is older than a backup may be. */
export async function tidyAside(places: Places, now: Date): Promise<void> {
  for (const name of await namesIn(places.aside)) {
    const made = new Date(name.replace(/T(\d{2})-(\d{2})-(\d{2})Z.*$/, 'T$1:$2:$3Z'));
    const stays = !name.endsWith(unfinished) && !Number.isNaN(made.getTime()) && isYoung(made, now);
    if (!stays) await rm(join(places.aside, name), { recursive: true, force: true });
  }
}

/** Takes everything away that lies aside. Throws a Failure with a disk code. */
export async function removeAside(places: Places): Promise<void> {
  for (const name of await namesIn(places.aside))
    await rm(join(places.aside, name), { recursive: true, force: true });
}

async function freeName(places: Places, now: Date): Promise<string> {
  const taken = new Set(await namesIn(places.aside));
  const plain = nameOf(now);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? plain : `${plain}-${number}`;
    if (!taken.has(name)) return join(places.aside, name);
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile();
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false;
    throw error;
  }
}
