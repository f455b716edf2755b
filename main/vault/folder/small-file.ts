import { constants } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { diskFailure, errnoOf } from './disk-failure.ts';

/** A virus scanner or indexer holds a file for a moment: these pass. */
const passing = new Set(['EPERM', 'EACCES', 'EBUSY']);
const patience = 10_000;
const pause = 100;

/**
 * Writes a small file so that after a crash or power cut either the old or the new content is there, whole.
 * The target is never deleted first. Throws a Failure with a disk code; the old file then still stands.
 */
export async function writeSmallFile(path: string, content: Uint8Array): Promise<void> {
  const temporary = `${path}.new`;
  try {
    await writeThrough(temporary, content);
    await renameOver(temporary, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw diskFailure(error);
  }
}

async function writeThrough(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Renames over what is there, and tries again for ten seconds while another program holds it. `attempt` is one try. */
export async function renameOver(from: string, to: string, attempt: typeof rename = rename): Promise<void> {
  for (let waited = 0; ; waited += pause) {
    try {
      await attempt(from, to);
      return;
    } catch (error) {
      if (!passing.has(errnoOf(error)) || waited >= patience) throw error;
      await wait(pause);
    }
  }
}

/**
 * Makes a folder, unless it is there, so that a power cut does not take it away with everything in it. One level only: asked for
 * several, Node says "missing" of a disk that is read-only.
 */
export async function ensureFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return;
    throw error;
  }
  await syncFolder(dirname(folder));
}

/** Puts the folder's own list of names on disk. Windows does that by itself and refuses the request. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
