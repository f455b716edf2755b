import type Database from 'better-sqlite3';
import type { WorksheetSummary } from '../../../../domain/client-file/client-file.ts';

/** A worksheet's own row, without its moments. */
export interface WorksheetRow {
  readonly id: string;
  readonly clientId: string;
  readonly instrument: WorksheetSummary['instrument'];
  readonly title: string;
  /** Counts the acknowledged saves. */
  readonly revision: number;
  readonly savedAt: string;
}

export interface WorksheetTable {
  /** Those of one client that were not removed, the last saved first. */
  listOf(clientId: string): WorksheetSummary[];
  insert(row: WorksheetRow): void;
  /** Null when there is none, or it was removed. */
  read(id: string): (WorksheetRow & WorksheetSummary) | null;
  /** Also when it was removed: the last edits of a window that is still open are not lost. */
  readAny(id: string): WorksheetRow | null;
  save(id: string, revision: number, savedAt: string): void;
  rename(id: string, title: string): void;
  /** When anything was last saved, in any worksheet. */
  lastSavedAt(): string | null;
  /** False when there was none to remove or to bring back. */
  setRemoved(id: string, at: string | null): boolean;
}

/** A worksheet has the day and the conversation of its newest moment; a removed conversation is not named. */
const summary = `w.id, w.client_id AS clientId, w.instrument, w.title, w.saved_at AS savedAt,
  coalesce(c.date, m.day) AS date, c.id AS conversationId`;
const present = `
  FROM worksheets w
  JOIN moments m ON m.number = (SELECT max(number) FROM moments WHERE worksheet_id = w.id)
  LEFT JOIN conversations c ON c.id = m.conversation_id AND c.removed_at IS NULL
  WHERE w.removed_at IS NULL`;

export function worksheetTable(database: Database.Database): WorksheetTable {
  const listOf = database.prepare<[string], WorksheetSummary>(
    `SELECT ${summary} ${present} AND w.client_id = ? ORDER BY w.saved_at DESC, w.rowid DESC`,
  );
  const read = database.prepare<[string], WorksheetRow & WorksheetSummary>(
    `SELECT ${summary}, w.revision ${present} AND w.id = ?`,
  );
  const readAny = database.prepare<[string], WorksheetRow>(
    'SELECT id, client_id AS clientId, instrument, title, revision, saved_at AS savedAt FROM worksheets WHERE id = ?',
  );
  const insert = database.prepare<[WorksheetRow]>(`
    INSERT INTO worksheets (id, client_id, instrument, title, revision, saved_at)
    VALUES (@id, @clientId, @instrument, @title, @revision, @savedAt)`);
  const save = database.prepare<[number, string, string]>(
    'UPDATE worksheets SET revision = ?, saved_at = ? WHERE id = ?',
  );
  const rename = database.prepare<[string, string]>('UPDATE worksheets SET title = ? WHERE id = ?');
  const lastSavedAt = database.prepare<[], string | null>('SELECT max(saved_at) FROM worksheets').pluck();
  const setRemoved = database.prepare<[{ id: string; at: string | null }]>(
    'UPDATE worksheets SET removed_at = @at WHERE id = @id AND (removed_at IS NULL) = (@at IS NOT NULL)',
  );
  return {
    listOf: (clientId) => listOf.all(clientId),
    insert: (row) => void insert.run(row),
    read: (id) => read.get(id) ?? null,
    readAny: (id) => readAny.get(id) ?? null,
    save: (id, revision, savedAt) => void save.run(revision, savedAt, id),
    rename: (id, title) => void rename.run(title, id),
    lastSavedAt: () => lastSavedAt.get() ?? null,
    setRemoved: (id, at) => setRemoved.run({ id, at }).changes === 1,
  };
}
