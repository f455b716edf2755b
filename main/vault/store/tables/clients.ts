import type Database from 'better-sqlite3';
import type { Client } from '../../../../domain/client-file/client-file.ts';
import type { ClientSummary } from '../../../../preload/contract/contract.ts';

/** Columns by member of a client. The names are ours, never input. */
const columns = Object.entries({
  callingName: 'calling_name',
  firstName: 'first_name',
  lastName: 'last_name',
  birthDate: 'birth_date',
  phone: 'phone',
  email: 'email',
  address: 'address',
  fileNumber: 'file_number',
  coach: 'coach',
  startDate: 'start_date',
  endDate: 'end_date',
  archivedOn: 'archived_on',
  notes: 'notes',
} satisfies Record<keyof Omit<Client, 'id'>, string>);

/** Every member of a client but its id, as a SELECT names them. */
export const clientColumns = columns.map(([member, column]) => `${column} AS ${member}`).join(', ');

export interface ClientTable {
  /** Every client, those removed included and those restricted not, the last opened first. */
  list(): ClientSummary[];
  insert(client: Client, now: string): void;
  /** Null when there is none, or it was removed. */
  read(id: string): Client | null;
  update(client: Client): void;
  touch(id: string, now: string): void;
  /** False when there was none to remove or to bring back. */
  setRemoved(id: string, at: string | null): boolean;
}

export function clientTable(database: Database.Database): ClientTable {
  const list = database.prepare<
    [],
    Omit<ClientSummary, 'removed' | 'archived'> & Record<'removed' | 'archived', number>
  >(`
    SELECT id, calling_name AS callingName, opened_at AS openedAt, removed_at IS NOT NULL AS removed,
      archived_on IS NOT NULL AS archived,
      (SELECT instrument FROM worksheets WHERE client_id = clients.id AND removed_at IS NULL
        ORDER BY saved_at DESC LIMIT 1) AS lastInstrument
    FROM clients WHERE restricted_on IS NULL ORDER BY opened_at DESC, rowid DESC`);
  const insert = database.prepare<[Record<string, unknown>]>(`
    INSERT INTO clients (id, ${columns.map(([, column]) => column).join(', ')}, opened_at)
    VALUES (@id, ${columns.map(([member]) => `@${member}`).join(', ')}, @now)`);
  const read = database.prepare<[string], Client>(
    `SELECT id, ${clientColumns} FROM clients WHERE id = ? AND removed_at IS NULL`,
  );
  const update = database.prepare<[Client]>(
    `UPDATE clients SET ${columns.map(([member, column]) => `${column} = @${member}`).join(', ')} WHERE id = @id`,
  );
  const touch = database.prepare<[string, string]>('UPDATE clients SET opened_at = ? WHERE id = ?');
  const setRemoved = database.prepare<[{ id: string; at: string | null }]>(
    'UPDATE clients SET removed_at = @at WHERE id = @id AND (removed_at IS NULL) = (@at IS NOT NULL)',
  );
  return {
    list: () =>
      list
        .all()
        .map(({ removed, archived, ...row }) =>
          Object.assign(row, { removed: removed === 1, archived: archived === 1 }),
        ),
    insert: (client, now) => void insert.run({ ...client, now }),
    read: (id) => read.get(id) ?? null,
    update: (client) => void update.run(client),
    touch: (id, now) => void touch.run(now, id),
    setRemoved: (id, at) => setRemoved.run({ id, at }).changes === 1,
  };
}
