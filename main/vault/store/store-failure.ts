import Database from 'better-sqlite3';
import type { ErrorCode } from '../../../domain/language/error-codes.ts';
import { Failure } from '../failure.ts';
import { diskFailure } from '../folder/disk-failure.ts';
import { restrictedRefusal } from './restriction.ts';

/** SQLite's primary result codes; the extended ones begin with these. Most telling first. */
const codes: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY', 'disk-read-only'],
  ['SQLITE_CANTOPEN', 'disk-no-permission'],
  ['SQLITE_PERM', 'disk-no-permission'],
  ['SQLITE_BUSY', 'store-in-use'],
  ['SQLITE_LOCKED', 'store-in-use'],
  ['SQLITE_IOERR', 'disk-error'],
  ['SQLITE_NOTADB', 'store-damaged'],
  ['SQLITE_CORRUPT', 'store-damaged'],
];

/** Turns an error of SQLite or of the disk into what a person can be told; other errors stay as they are. */
function storeFailure(error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return diskFailure(error);
  if (error.message === restrictedRefusal) return new Failure('file-restricted');
  const known = codes.find(([prefix]) => error.code.startsWith(prefix));
  return known === undefined ? error : new Failure(known[1]);
}

/** Does `work` on the store and lets only failures out that have a code, and errors that are bugs. */
export function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storeFailure(error);
  }
}
