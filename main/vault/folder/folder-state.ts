import { lstatSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ErrorCode } from '../../../domain/language/error-codes.ts';
import { Failure } from '../failure.ts';
import { storeSalt } from '../keys/data-key.ts';
import { readCopies } from '../keys/key-copies.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { mustBeOurs, recognise } from '../store/recognise.ts';
import { diskFailure, errnoOf } from './disk-failure.ts';
import { journalOf, type Places } from './places.ts';

/** What a folder holds, as far as can be seen without a passphrase. */
export type FolderState =
  | { readonly state: 'none' }
  | {
      readonly state: 'locked';
      /** As it stands there: whether it is authentic, only a key can say. */
      readonly keyFile: KeyFile;
      readonly lastSavedAt: string | null;
    }
  | { readonly state: 'unusable'; readonly problem: ErrorCode };

/** Looks and never writes. */
export async function lookAtFolder(places: Places): Promise<FolderState> {
  try {
    if (isUnused(places)) return { state: 'none' };
    const [newest] = await readCopies(places);
    if (newest === undefined) throw new Failure('key-file-missing');
    // A restore that was cut short is finished when the store is opened
    const store = existsThere(places.restored) ? places.restored : places.store;
    mustBeOurs(recognise(store, storeSalt(newest.content.storeId)));
    const lastSavedAt = statSync(store).mtime.toISOString();
    return { state: 'locked', keyFile: newest.content, lastSavedAt };
  } catch (error) {
    const failure = diskFailure(error);
    if (failure instanceof Failure) return { state: 'unusable', problem: failure.code };
    throw error;
  }
}

/**
 * Whether a store can be made here: nothing of ours is there, or only what a creation left that was cut short before it
 * answered. Throws Failure 'folder-missing' when the folder around it is not there either (a stick that was pulled out).
 */
export function isUnused(places: Places): boolean {
  if (!existsThere(places.folder)) {
    if (!existsThere(dirname(places.folder))) throw new Failure('folder-missing');
    return true;
  }
  // A journal without its store is no longer needed here, but a new store would take it for its own.
  if (existsThere(places.store) || existsThere(journalOf(places.store)) || existsThere(places.restored))
    return false;
  // Whoever has backups has had files: a new store beside them would be a blank start.
  if (existsThere(places.backups)) return false;
  return existsThere(places.unfinishedStore) || !places.keys.some(existsThere);
}

export function existsThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false;
    throw diskFailure(error);
  }
}
