import { createHmac } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Erasure } from '../../../domain/privacy/erasure.ts';
import { searchTable } from './tables/search.ts';

/** What an older copy of a store has to learn: who was erased since, and the proofs of it. */
export interface Erased {
  readonly tombstones: readonly Tombstone[];
  readonly proofs: readonly Erasure[];
}

/** What recognises an erased client when an older copy of the store comes back, and from which no id follows. */
export interface Tombstone {
  /** HMAC-SHA-256 of the id, 32 bytes. */
  readonly mark: Buffer;
  /** ISO 8601. */
  readonly erasedAt: string;
}

/** @param key the key for tombstones of this store */
export const markOf = (key: Uint8Array, clientId: string): Buffer =>
  createHmac('sha256', key).update(`client ${clientId}`).digest();

/** What hangs on a client, from the leaves up, so that no row is left that points at one that is gone. */
const rowsOfClient = [
  ['agreements', 'worksheet_id IN (SELECT id FROM worksheets WHERE client_id = ?)'],
  ['acknowledged_edits', 'worksheet_id IN (SELECT id FROM worksheets WHERE client_id = ?)'],
  ['moments', 'worksheet_id IN (SELECT id FROM worksheets WHERE client_id = ?)'],
  ['worksheets', 'client_id = ?'],
  ['consents', 'client_id = ?'],
  ['conversations', 'client_id = ?'],
  ['clients', 'id = ?'],
] as const;

/**
 * Deletes every row of a client, also of what was removed softly, with its words in the index. In any open store, also an
 * older one that lacks some of the tables. The caller has a transaction, and empties the free pages afterwards (`VACUUM`).
 */
export function eraseClientRows(database: Database.Database, clientId: string): void {
  const present = tablesIn(database);
  if (present.has('search_entries')) searchTable(database).forgetClient(clientId);
  for (const [table, which] of rowsOfClient) {
    if (present.has(table)) database.prepare<[string]>(`DELETE FROM ${table} WHERE ${which}`).run(clientId);
  }
}

/**
 * Erases from an older copy of the store every client that was erased since it was made, keeps marks and proofs there too, and
 * overwrites what lay in free pages. Not within a transaction. Done twice it does nothing more.
 * @param key the key for tombstones of this store
 * @param known from elsewhere: the live store, or the small file beside it
 * @returns how many clients it erased
 */
export function applyTombstones(
  database: Database.Database,
  key: Uint8Array,
  known: Erased = { tombstones: [], proofs: [] },
): number {
  const erased = database
    .transaction(() => {
      if (tablesIn(database).has('tombstones')) remember(database, known.tombstones);
      keepProofs(database, known.proofs);
      const tombstones = [...known.tombstones, ...tombstonesIn(database)];
      const marks = new Set(tombstones.map(({ mark }) => mark.toString('base64')));
      const ids = database.prepare<[], string>('SELECT id FROM clients').pluck().all();
      const gone = ids.filter((id) => marks.has(markOf(key, id).toString('base64')));
      for (const id of gone) eraseClientRows(database, id);
      return gone.length;
    })
    .immediate();
  if (erased > 0) database.exec('VACUUM');
  return erased;
}

/** Of every client that was erased from this store; none in a store from before there were any. */
export function tombstonesIn(database: Database.Database): Tombstone[] {
  if (!tablesIn(database).has('tombstones')) return [];
  return database
    .prepare<[], Tombstone>('SELECT mark, erased_at AS erasedAt FROM tombstones ORDER BY erased_at, mark')
    .all();
}

/** Marks that are there already stay as they are. */
export function remember(database: Database.Database, tombstones: readonly Tombstone[]): void {
  const insert = database.prepare<[Tombstone]>(
    'INSERT INTO tombstones (mark, erased_at) VALUES (@mark, @erasedAt) ON CONFLICT DO NOTHING',
  );
  for (const tombstone of tombstones) insert.run(tombstone);
}

/** Writes proofs of erasures, or writes them anew; in an older store that has no room for them nothing. */
export function keepProofs(database: Database.Database, proofs: readonly Erasure[]): void {
  if (!tablesIn(database).has('erasures')) return;
  const write = database.prepare<
    [Pick<Erasure, 'id' | 'erasedAt' | 'reason'> & { readonly counts: string }]
  >(`
    INSERT INTO erasures (id, erased_at, counts, reason) VALUES (@id, @erasedAt, @counts, @reason)
    ON CONFLICT (id) DO UPDATE SET counts = excluded.counts`);
  for (const { id, erasedAt, reason, counts, backups } of proofs)
    write.run({ id, erasedAt, reason, counts: JSON.stringify({ ...counts, backups }) });
}

function tablesIn(database: Database.Database): ReadonlySet<string> {
  return new Set(
    database.prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all(),
  );
}
