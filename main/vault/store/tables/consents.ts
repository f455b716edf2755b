import type Database from 'better-sqlite3';
import type { Consent } from '../../../../domain/client-file/consent.ts';

export interface ConsentTable {
  /** Those of one client that were not removed, the latest first. */
  listOf(clientId: string): Consent[];
  insert(consent: Consent): void;
  /** Null when there is none, or it was removed. */
  read(id: string): Consent | null;
  update(consent: Consent): void;
  /** False when there was none to remove or to bring back. */
  setRemoved(id: string, at: string | null): boolean;
}

const selected = `SELECT id, client_id AS clientId, what, recipient, purpose, except_what AS "except", how,
  given_on AS givenOn, until, withdrawn_on AS withdrawnOn FROM consents`;

export function consentTable(database: Database.Database): ConsentTable {
  const listOf = database.prepare<[string], Consent>(
    `${selected} WHERE client_id = ? AND removed_at IS NULL ORDER BY given_on DESC, rowid DESC`,
  );
  const insert = database.prepare<[Consent]>(`
    INSERT INTO consents (id, client_id, what, recipient, purpose, except_what, how, given_on, until, withdrawn_on)
    VALUES (@id, @clientId, @what, @recipient, @purpose, @except, @how, @givenOn, @until, @withdrawnOn)`);
  const read = database.prepare<[string], Consent>(`${selected} WHERE id = ? AND removed_at IS NULL`);
  const update = database.prepare<[Consent]>(`
    UPDATE consents SET what = @what, recipient = @recipient, purpose = @purpose, except_what = @except, how = @how,
      given_on = @givenOn, until = @until, withdrawn_on = @withdrawnOn WHERE id = @id`);
  const setRemoved = database.prepare<[{ id: string; at: string | null }]>(
    'UPDATE consents SET removed_at = @at WHERE id = @id AND (removed_at IS NULL) = (@at IS NOT NULL)',
  );
  return {
    listOf: (clientId) => listOf.all(clientId),
    insert: (consent) => void insert.run(consent),
    read: (id) => read.get(id) ?? null,
    update: (consent) => void update.run(consent),
    setRemoved: (id, at) => setRemoved.run({ id, at }).changes === 1,
  };
}
