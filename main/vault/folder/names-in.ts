import { readdir } from 'node:fs/promises';
import { diskFailure, errnoOf } from './disk-failure.ts';

/** What stands in a folder; nothing when there is none, or something else under its name. Throws a Failure with a disk code. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errnoOf(error))) return [];
    throw diskFailure(error);
  }
}
