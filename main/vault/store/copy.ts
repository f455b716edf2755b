import Database from 'better-sqlite3';
import { Failure } from '../failure.ts';
import { versionOf } from './migrations/migrate.ts';
import { checkIdentity, checkKind, inUnchanged, type StoreAccess } from './open-store.ts';
import { mustBeOurs, recognise } from './recognise.ts';
import { applyKey } from './settings.ts';
import { guarded } from './store-failure.ts';

/** What a store holds, as far as is said of a copy of it. */
export interface StoreFacts {
  /** The version of its tables. */
  readonly version: number;
  /** Without those that were removed. */
  readonly clients: number;
  readonly worksheets: number;
  /** ISO 8601; null when nothing was worked on yet. */
  readonly lastSavedAt: string | null;
  /** Changes with whatever is changed in the store; opening it alone changes nothing. */
  readonly mark: string;
}

/** Reads what a store of any version of ours holds. */
export function factsOf(database: Database.Database): StoreFacts {
  const count = (table: 'clients' | 'worksheets'): number =>
    Number(database.prepare(`SELECT count(*) FROM ${table} WHERE removed_at IS NULL`).pluck().get());
  const newest = database
    .prepare<[], { number: number; times: number; lastAt: string }>(
      "SELECT number, times, last_at AS lastAt FROM audit WHERE action <> 'unlocked' ORDER BY number DESC LIMIT 1",
    )
    .get();
  return {
    version: versionOf(database),
    clients: count('clients'),
    worksheets: count('worksheets'),
    lastSavedAt:
      database.prepare<[], string | null>('SELECT max(saved_at) FROM worksheets').pluck().get() ?? null,
    mark: newest === undefined ? '' : `${newest.number} ${newest.times} ${newest.lastAt}`,
  };
}

/**
 * Writes the whole store, as it is between two transactions, to a path where nothing is yet. `VACUUM INTO` takes over key and
 * beginning, so that the copy is encrypted from its first byte. It is not on disk for certain until it is synced.
 */
export function copyInto(database: Database.Database, path: string): StoreFacts {
  return guarded(() => {
    const facts = factsOf(database);
    database.prepare<[string]>('VACUUM INTO ?').run(path);
    return facts;
  });
}

/** The same of a store that is closed, which stays as it is. Throws the Failures of `openUnchanged`. */
export const copyUnchanged = (access: StoreAccess, path: string): StoreFacts =>
  inUnchanged(access, (database) => copyInto(database, path));

/**
 * Opens a copy for reading alone and looks at everything in it: pages, tables, indexes, references. Throws a Failure as
 * `openUnchanged` does. Nothing is written, not even beside it.
 */
export function checkCopy(access: StoreAccess): StoreFacts {
  mustBeOurs(recognise(access.path, access.salt));
  const database = guarded(() => new Database(access.path, { fileMustExist: true, readonly: true }));
  try {
    return guarded(() => {
      applyKey(database, access.pageKey, access.salt);
      for (const setting of ['temp_store = MEMORY', 'mmap_size = 0', 'trusted_schema = OFF'])
        database.pragma(setting);
      checkKind(database);
      checkIdentity(database, access.storeId);
      const whole = database.pragma('integrity_check(1)', { simple: true }) === 'ok';
      if (!whole || database.prepare('PRAGMA foreign_key_check').get() !== undefined)
        throw new Failure('store-damaged');
      return factsOf(database);
    });
  } finally {
    database.close();
  }
}
