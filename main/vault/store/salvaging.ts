import Database from 'better-sqlite3';
import { instrumentIds } from '../../../domain/instruments/instrument-ids.ts';
import type { DamagedStore, Row } from './damaged.ts';
import type { StoreAccess } from './open-store.ts';
import { applyKey } from './settings.ts';
import { guarded } from './store-failure.ts';
import { auditTable } from './tables/audit.ts';

/** What was saved, and what was not. */
export interface Salvage {
  moments: number;
  /** Rows that could not be read, or that belong to one that could not. */
  lost: number;
  /** Rows that were read from pages that have changed: a letter may be wrong. */
  uncertain: number;
}

/** Tables with numbered rows, each after those that it points at. The audit trail is written apart. */
const numbered = [
  'organisations',
  'clients',
  'conversations',
  'worksheets',
  'moments',
  'consents',
  'acknowledged_edits',
  'erasures',
] as const;
/** Rows that are read in one piece of work. */
const piece = 500;
/** Made anew from the rest, or belonging to the file that they stand in. */
const ownSettings = new Set(['store-id', 'search-entries', 'search-words', 'audit-end']);

/**
 * Fills a new, empty store with what can be read of a damaged one. A client that cannot be read while there are worksheets of it is
 * written under a name that says so. Yields how far it is, from 0 to 1.
 * @param nameless the name for such a client
 */
export function* salvageInto(
  access: StoreAccess,
  damaged: DamagedStore,
  {
    auditKey,
    nameless,
    now,
  }: { readonly auditKey: Uint8Array; readonly nameless: string; readonly now: string },
): Generator<number, Salvage> {
  const database = new Database(access.path, { fileMustExist: true });
  try {
    applyKey(database, access.pageKey, access.salt);
    database.pragma('temp_store = MEMORY');
    database.pragma('secure_delete = ON');
    database.pragma('foreign_keys = OFF');
    const salvage: Salvage = { moments: 0, lost: 0, uncertain: 0 };
    for (const [index, table] of numbered.entries()) {
      for (const done of copyRows(database, damaged, table, salvage)) yield (index + done) / numbered.length;
    }
    guarded(() =>
      database.transaction(() => {
        copySettings(database, damaged);
        copyTombstones(database, damaged);
        salvage.lost += mend(database, nameless, now);
        copyAudit(database, damaged, auditKey);
        auditTable(database, auditKey).record('salvaged', 'store', '', now);
        salvage.moments = Number(database.prepare('SELECT count(*) FROM moments').pluck().get());
      })(),
    );
    return salvage;
  } finally {
    database.close();
  }
}

function* copyRows(
  database: Database.Database,
  damaged: DamagedStore,
  table: (typeof numbered)[number],
  salvage: Salvage,
): Generator<number> {
  const known = new Set(columnsIn(database, table));
  const columns = damaged.columnsOf(table).filter((column) => known.has(column));
  if (columns.length === 0) return;
  const insert = database.prepare<[Row]>(
    `INSERT OR IGNORE INTO ${table} (rowid, ${columns.join(', ')})
    VALUES (@houvast_rowid, ${columns.map((column) => `@${column}`).join(', ')})`,
  );
  const highest = damaged.highest(table);
  for (let from = 1; from <= highest; from += piece) {
    guarded(() =>
      database.transaction(() => {
        for (let number = from; number < from + piece && number <= highest; number += 1) {
          const read = damaged.read(table, columns, number);
          if (read.row === null) continue;
          const written = read.row !== 'lost' && wrote(insert, { ...read.row, houvast_rowid: number });
          if (!written) salvage.lost += 1;
          else if ('certain' in read && !read.certain) salvage.uncertain += 1;
        }
      })(),
    );
    yield Math.min(1, (from + piece) / (highest + 1));
  }
}

/** False when the row does not fit any more, such as text where a number belongs. A full disk is not that. */
function wrote(insert: Database.Statement<[Row]>, row: Row): boolean {
  try {
    return insert.run(row).changes === 1;
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')) return false;
    throw error;
  }
}

function copySettings(database: Database.Database, damaged: DamagedStore): void {
  const write = database.prepare<[unknown, unknown]>(
    'INSERT OR IGNORE INTO settings (name, value) VALUES (?, ?)',
  );
  for (const { name, value } of damaged.scan('settings'))
    if (typeof name === 'string' && !ownSettings.has(name)) write.run(name, value);
}

function copyTombstones(database: Database.Database, damaged: DamagedStore): void {
  const write = database.prepare<[unknown, unknown]>(
    'INSERT OR IGNORE INTO tombstones (mark, erased_at) VALUES (?, ?)',
  );
  for (const { mark, erased_at: erasedAt } of damaged.scan('tombstones')) write.run(mark, erasedAt);
}

/**
 * The trail as it was when all of it can be read. Otherwise what can be read is chained anew, since a gap would look like tampering for
 * ever: each entry was authentic, and the entry about the salvage says that there may be gaps before it.
 */
function copyAudit(database: Database.Database, damaged: DamagedStore, key: Uint8Array): void {
  const entries = damaged.scan('audit');
  const end = damaged.scan('settings').find(({ name }) => name === 'audit-end');
  const insert = database.prepare<[Row]>(`
    INSERT OR IGNORE INTO audit (number, action, subject, subject_id, first_at, last_at, times, seal)
    VALUES (@number, @action, @subject, @subject_id, @first_at, @last_at, @times, @seal)`);
  for (const entry of entries) insert.run(entry);
  if (end !== undefined)
    database
      .prepare<[unknown]>("INSERT OR REPLACE INTO settings (name, value) VALUES ('audit-end', ?)")
      .run(end['value']);
  const audit = auditTable(database, key);
  if (audit.verify()) return;
  const read = audit.list();
  database.exec("DELETE FROM audit; DELETE FROM settings WHERE name = 'audit-end'");
  for (const { action, subject, subjectId, lastAt } of read) audit.record(action, subject, subjectId, lastAt);
}

/**
 * Makes every row point at one that is there: clients and conversations are made where only what belongs to them could be read, the
 * rest of what belongs to nothing goes. Gives how many rows went.
 */
function mend(database: Database.Database, nameless: string, now: string): number {
  const run = (sql: string, ...values: readonly unknown[]): number =>
    database.prepare(sql).run(...values).changes;
  const marks = instrumentIds.map(() => '?').join(', ');
  const orphans = ['worksheets', 'conversations', 'consents']
    .map((table) => `SELECT client_id FROM ${table}`)
    .join(' UNION ');
  let gone = run(`DELETE FROM worksheets WHERE instrument NOT IN (${marks})`, ...instrumentIds);
  gone += run('DELETE FROM moments WHERE worksheet_id NOT IN (SELECT id FROM worksheets)');
  gone += run('DELETE FROM worksheets WHERE id NOT IN (SELECT worksheet_id FROM moments)');
  run('DELETE FROM acknowledged_edits WHERE worksheet_id NOT IN (SELECT id FROM worksheets)');
  run(
    `INSERT INTO conversations (id, client_id, date, place, note)
    SELECT m.conversation_id, w.client_id, min(m.day), '', '' FROM moments m JOIN worksheets w ON w.id = m.worksheet_id
    WHERE m.conversation_id IS NOT NULL AND m.conversation_id NOT IN (SELECT id FROM conversations)
    GROUP BY m.conversation_id`,
  );
  run(
    `INSERT INTO clients (id, calling_name, first_name, last_name, phone, email, address, file_number, coach, notes, opened_at)
    SELECT client_id, ?, '', '', '', '', '', '', '', '', ? FROM (${orphans})
    WHERE client_id NOT IN (SELECT id FROM clients)`,
    nameless,
    now,
  );
  return gone;
}

const columnsIn = (database: Database.Database, table: string): string[] =>
  database.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
