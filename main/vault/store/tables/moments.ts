import type Database from 'better-sqlite3';
import type { Moment } from '../../../../domain/client-file/client-file.ts';

/** What makes an edit belong to one moment rather than another: the conversation, or else the local day. */
export interface MomentKey {
  readonly conversationId: string | null;
  /** The conversation's date, or the local day. */
  readonly day: string;
}

export interface MomentRow extends MomentKey {
  readonly id: string;
  readonly worksheetId: string;
  /** The instrument's document as JSON. */
  readonly document: string;
  readonly savedAt: string;
}

/** A moment as it is written, with what somebody typed in its document: that can be found. */
interface SavedMoment extends MomentRow {
  readonly texts: readonly string[];
}

export interface MomentTable {
  /** Every moment of a worksheet, the newest first. A removed conversation is not named. */
  listOf(worksheetId: string): Moment[];
  newest(worksheetId: string): MomentRow | null;
  /** One moment of this worksheet, with its document. */
  read(worksheetId: string, momentId: string): { readonly moment: Moment; readonly document: string } | null;
  has(worksheetId: string, key: MomentKey): boolean;
  insert(row: SavedMoment): void;
  /** Overwrites key, document and time of the moment with this id. */
  rewrite(row: SavedMoment): void;
}

const moments = `
  SELECT m.id, coalesce(c.date, m.day) AS date, c.id AS conversationId, coalesce(c.place, '') AS place, m.saved_at AS savedAt
  FROM moments m LEFT JOIN conversations c ON c.id = m.conversation_id AND c.removed_at IS NULL
  WHERE m.worksheet_id = ?`;

export function momentTable(database: Database.Database): MomentTable {
  const listOf = database.prepare<[string], Moment>(`${moments} ORDER BY m.number DESC`);
  const one = database.prepare<[string, string], Moment>(`${moments} AND m.id = ?`);
  const document = database.prepare<[string], string>('SELECT document FROM moments WHERE id = ?').pluck();
  const newest = database.prepare<[string], MomentRow>(`
    SELECT id, worksheet_id AS worksheetId, conversation_id AS conversationId, day, document, saved_at AS savedAt
    FROM moments WHERE worksheet_id = ? ORDER BY number DESC LIMIT 1`);
  const has = database.prepare<[MomentKey & { worksheetId: string }]>(`
    SELECT 1 FROM moments WHERE worksheet_id = @worksheetId AND
      CASE WHEN @conversationId IS NULL THEN conversation_id IS NULL AND day = @day ELSE conversation_id = @conversationId END`);
  const insert = database.prepare<[MomentRow]>(`
    INSERT INTO moments (id, worksheet_id, conversation_id, day, document, saved_at)
    VALUES (@id, @worksheetId, @conversationId, @day, @document, @savedAt)`);
  const rewrite = database.prepare<[MomentRow]>(`
    UPDATE moments SET conversation_id = @conversationId, day = @day, document = @document, saved_at = @savedAt WHERE id = @id`);
  return {
    listOf: (worksheetId) => listOf.all(worksheetId),
    newest: (worksheetId) => newest.get(worksheetId) ?? null,
    read(worksheetId, momentId) {
      const moment = one.get(worksheetId, momentId);
      return moment === undefined ? null : { moment, document: document.get(momentId) ?? '' };
    },
    has: (worksheetId, key) => has.get({ ...key, worksheetId }) !== undefined,
    insert: (row) => void insert.run(row),
    rewrite: (row) => void rewrite.run(row),
  };
}
