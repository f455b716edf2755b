import type Database from 'better-sqlite3';
import { erasureSchema, type ErasedCounts, type Erasure } from '../../../../domain/privacy/erasure.ts';
import { eraseClientRows, keepProofs, remember, tombstonesIn, type Tombstone } from '../erasing.ts';

export interface ErasureTable {
  /** The calling name of a client, also of one that was removed or restricted; null when there is none. */
  nameOf(clientId: string): string | null;
  /** How much there is of a client. */
  count(clientId: string): ErasedCounts;
  /** Every row of a client; the free pages still hold them until the store is made compact. */
  erase(clientId: string): void;
  remember(tombstone: Tombstone): void;
  tombstones(): Tombstone[];
  /** Writes the proof, or writes it anew. */
  write(erasure: Erasure): void;
  read(id: string): Erasure | null;
  /** The latest first. */
  list(): Erasure[];
}

interface Stored extends Pick<Erasure, 'id' | 'erasedAt'> {
  readonly reason: string;
  /** JSON: the counts, with how many backups were rewritten. */
  readonly counts: string;
}

const ofSheets = 'worksheet_id IN (SELECT id FROM worksheets WHERE client_id = @id)';

export function erasureTable(database: Database.Database): ErasureTable {
  const nameOf = database.prepare<[string], string>('SELECT calling_name FROM clients WHERE id = ?').pluck();
  const count = database.prepare<[{ id: string }], ErasedCounts>(`
    SELECT
      (SELECT count(*) FROM conversations WHERE client_id = @id) AS conversations,
      (SELECT count(*) FROM worksheets WHERE client_id = @id) AS worksheets,
      (SELECT count(*) FROM moments WHERE ${ofSheets}) AS moments,
      (SELECT count(*) FROM agreements WHERE ${ofSheets}) AS agreements,
      (SELECT count(*) FROM consents WHERE client_id = @id) AS consents,
      (SELECT count(*) FROM search_entries WHERE client_id = @id) AS searchEntries`);
  const selected = 'SELECT id, erased_at AS erasedAt, counts, reason FROM erasures';
  const read = database.prepare<[string], Stored>(`${selected} WHERE id = ?`);
  const list = database.prepare<[], Stored>(`${selected} ORDER BY erased_at DESC, rowid DESC`);
  return {
    nameOf: (clientId) => nameOf.get(clientId) ?? null,
    count: (id) => count.get({ id }) ?? nothingAtAll,
    erase: (clientId) => eraseClientRows(database, clientId),
    remember: (tombstone) => remember(database, [tombstone]),
    tombstones: () => tombstonesIn(database),
    write: (erasure) => keepProofs(database, [erasure]),
    read(id) {
      const stored = read.get(id);
      return stored === undefined ? null : erasureFrom(stored);
    },
    list: () => list.all().map(erasureFrom),
  };
}

const nothingAtAll: ErasedCounts = {
  conversations: 0,
  worksheets: 0,
  moments: 0,
  agreements: 0,
  consents: 0,
  searchEntries: 0,
};

function erasureFrom({ counts: stored, ...rest }: Stored): Erasure {
  const { backups, ...counts }: ErasedCounts & Pick<Erasure, 'backups'> = JSON.parse(stored);
  return erasureSchema.parse({ ...rest, counts, backups });
}
