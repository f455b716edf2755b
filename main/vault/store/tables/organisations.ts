import type Database from 'better-sqlite3';
import type { Organisation } from '../../../../domain/client-file/organisation.ts';

/** Columns have the names of the members. The names are ours, never input. */
const members = [
  'name',
  'kind',
  'person',
  'phone',
  'email',
  'address',
  'website',
  'hours',
  'note',
] as const satisfies readonly (keyof Organisation)[];

export interface OrganisationTable {
  /** Those that were not removed, in the order in which they were made. */
  list(): Organisation[];
  insert(organisation: Organisation): void;
  /** Null when there is none, or it was removed. */
  read(id: string): Organisation | null;
  update(organisation: Organisation): void;
  /** False when there was none to remove or to bring back. */
  setRemoved(id: string, at: string | null): boolean;
}

export function organisationTable(database: Database.Database): OrganisationTable {
  const selected = `SELECT id, ${members.join(', ')} FROM organisations WHERE removed_at IS NULL`;
  const list = database.prepare<[], Organisation>(`${selected} ORDER BY rowid`);
  const insert = database.prepare<[Organisation]>(`
    INSERT INTO organisations (id, ${members.join(', ')})
    VALUES (@id, ${members.map((member) => `@${member}`).join(', ')})`);
  const read = database.prepare<[string], Organisation>(`${selected} AND id = ?`);
  const update = database.prepare<[Organisation]>(
    `UPDATE organisations SET ${members.map((member) => `${member} = @${member}`).join(', ')} WHERE id = @id`,
  );
  const setRemoved = database.prepare<[{ id: string; at: string | null }]>(
    'UPDATE organisations SET removed_at = @at WHERE id = @id AND (removed_at IS NULL) = (@at IS NOT NULL)',
  );
  return {
    list: () => list.all(),
    insert: (organisation) => void insert.run(organisation),
    read: (id) => read.get(id) ?? null,
    update: (organisation) => void update.run(organisation),
    setRemoved: (id, at) => setRemoved.run({ id, at }).changes === 1,
  };
}
