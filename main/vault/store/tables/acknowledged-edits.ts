import type Database from 'better-sqlite3';

interface AcknowledgedEdit {
  readonly editId: string;
  readonly worksheetId: string;
  readonly revision: number;
  readonly savedAt: string;
}

export interface AcknowledgedEditTable {
  find(editId: string): AcknowledgedEdit | null;
  /** Also forgets the oldest: an edit is sent again within moments or never. */
  insert(edit: AcknowledgedEdit): void;
}

const mostRemembered = 1_000;

export function acknowledgedEditTable(database: Database.Database): AcknowledgedEditTable {
  const find = database.prepare<[string], AcknowledgedEdit>(`
    SELECT edit_id AS editId, worksheet_id AS worksheetId, revision, saved_at AS savedAt
    FROM acknowledged_edits WHERE edit_id = ?`);
  const insert = database.prepare<[AcknowledgedEdit]>(`
    INSERT INTO acknowledged_edits (edit_id, worksheet_id, revision, saved_at)
    VALUES (@editId, @worksheetId, @revision, @savedAt)`);
  const forget = database.prepare<[number | bigint]>('DELETE FROM acknowledged_edits WHERE number <= ?');
  return {
    find: (editId) => find.get(editId) ?? null,
    insert(edit) {
      const number = Number(insert.run(edit).lastInsertRowid);
      forget.run(number - mostRemembered);
    },
  };
}
