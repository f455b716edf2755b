import type Database from 'better-sqlite3';

/** What the guards say, and what `store-failure.ts` knows them by. */
export const restrictedRefusal = 'file-restricted';

const refuse = `SELECT RAISE(ABORT, '${restrictedRefusal}')`;
const isRestricted = (clientId: string): string =>
  `EXISTS (SELECT 1 FROM main.clients WHERE id = ${clientId} AND restricted_on IS NOT NULL)`;
const clientOfSheet = '(SELECT client_id FROM main.worksheets WHERE id = NEW.worksheet_id)';

/** Whose file each table's rows belong to, by a row as it would be. */
const guarded = [
  ['conversations', 'NEW.client_id'],
  ['worksheets', 'NEW.client_id'],
  ['consents', 'NEW.client_id'],
  ['moments', clientOfSheet],
  ['agreements', clientOfSheet],
] as const;

/**
 * From now on nothing in a restricted file can be written over this connection, whatever asks for it: that it was opened may
 * still be noted, it may be lifted, and erased. The guards live in memory and not in the file: a copy of it has none.
 */
export function guardRestricted(database: Database.Database): void {
  for (const [table, clientId] of guarded) {
    for (const event of ['INSERT', 'UPDATE']) {
      database.exec(`
        CREATE TEMP TRIGGER restricted_${table}_${event.toLowerCase()} BEFORE ${event} ON main.${table}
        WHEN ${isRestricted(clientId)} BEGIN ${refuse}; END`);
    }
  }
  database.exec(`
    CREATE TEMP TRIGGER restricted_clients BEFORE UPDATE OF ${ownColumns(database).join(', ')} ON main.clients
    WHEN OLD.restricted_on IS NOT NULL BEGIN ${refuse}; END`);
}

/** Every column of a client but when it was opened, and the restriction itself. */
function ownColumns(database: Database.Database): string[] {
  const free = new Set(['opened_at', 'restricted_on', 'restriction_reason']);
  return database
    .prepare<[], string>("SELECT name FROM pragma_table_info('clients')")
    .pluck()
    .all()
    .filter((name) => !free.has(name));
}
