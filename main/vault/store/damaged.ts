import Database from 'better-sqlite3';
import { Failure } from '../failure.ts';
import { latestVersion, versionOf } from './migrations/migrate.ts';
import type { StoreAccess } from './open-store.ts';
import { applicationId, giveKey } from './settings.ts';

/** A row as it is stored, by column. */
export type Row = Readonly<Record<string, unknown>>;

/** What came of reading one row: null when there is none; not certain when its page has changed since it was written. */
type ReadRow = { readonly row: Row | null; readonly certain: boolean } | { readonly row: 'lost' };

/** A damaged store, read for what is still in it. */
export interface DamagedStore {
  readonly columnsOf: (table: string) => readonly string[];
  /** No row has a higher number. */
  readonly highest: (table: string) => number;
  readonly read: (table: string, columns: readonly string[], number: number) => ReadRow;
  /** Rows of a table without numbers, up to the first that cannot be read. */
  readonly scan: (table: string) => Row[];
  readonly close: () => void;
}

/** Rows in a page of 4,096 bytes, when nothing else says how many there can be. */
const rowsPerPage = 40;

/**
 * Opens a copy of a damaged store, which is read and never written. Each row is read twice if need be: from pages that are authentic,
 * and else also from pages that have changed. Throws Failure 'nothing-to-salvage' when not even its list of tables can be read,
 * 'store-newer' for that of a later Houvast.
 */
export function openDamaged(access: StoreAccess): DamagedStore {
  const lax = reader(access, false);
  if (lax === null) throw new Failure('nothing-to-salvage');
  const strict = reader(access, true);
  if (versionOf(lax) > latestVersion) {
    for (const database of [lax, strict]) database?.close();
    throw new Failure('store-newer');
  }
  const [first, ...others] = strict === null ? [lax] : [strict, lax];
  const attempts = [first, ...others];

  /** The first answer that anybody can give. */
  function ask<T>(question: (database: Database.Database) => T, otherwise: T): T {
    for (const database of attempts) {
      try {
        return question(database);
      } catch {
        // The next one may know.
      }
    }
    return otherwise;
  }
  return {
    columnsOf: (table) =>
      ask(
        (database) =>
          database.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table),
        [],
      ),
    highest: (table) => {
      const most =
        ask((database) => Number(database.pragma('page_count', { simple: true })), 0) * rowsPerPage;
      return ask(
        (database) => Number(database.prepare(`SELECT max(rowid) FROM ${table}`).pluck().get() ?? 0),
        most,
      );
    },
    read(table, columns, number) {
      for (const database of attempts) {
        try {
          const row = database
            .prepare<[number], Row>(`SELECT ${columns.join(', ')} FROM ${table} WHERE rowid = ?`)
            .get(number);
          return { row: row ?? null, certain: database === strict };
        } catch {
          // The next one may read it.
        }
      }
      return { row: 'lost' };
    },
    scan: (table) => ask((database) => allUntilDamage(database, table), []),
    close: () => {
      for (const database of attempts) database.close();
    },
  };
}

/** @param authentic whether a page that has changed is refused. Null when it cannot be opened that way. */
function reader({ path, pageKey, salt }: StoreAccess, authentic: boolean): Database.Database | null {
  const database = new Database(path, { fileMustExist: true });
  try {
    if (!authentic) database.pragma('hmac_check = 0');
    giveKey(database, pageKey, salt);
    database.pragma('temp_store = MEMORY');
    database.pragma('trusted_schema = OFF');
    database.pragma('cell_size_check = ON');
    if (database.pragma('application_id', { simple: true }) !== applicationId) throw new Error('not ours');
    database.prepare('SELECT name FROM sqlite_master').all();
    database.pragma('query_only = ON');
    return database;
  } catch {
    database.close();
    return null;
  }
}

function allUntilDamage(database: Database.Database, table: string): Row[] {
  const rows: Row[] = [];
  try {
    for (const row of database.prepare<[], Row>(`SELECT * FROM ${table}`).iterate()) rows.push(row);
  } catch (error) {
    if (rows.length === 0) throw error;
  }
  return rows;
}
