import type Database from 'better-sqlite3';
import type { Client, Conversation } from '../../../../domain/client-file/client-file.ts';
import type { Consent } from '../../../../domain/client-file/consent.ts';
import type { PortableFile } from '../../../../domain/client-file/portable/format.ts';
import { clientColumns } from './clients.ts';
import type { WorksheetRow } from './worksheets.ts';

interface Removable {
  /** ISO 8601, or null as long as it is there. */
  readonly removedAt: string | null;
}

type WholeClient = Client &
  Removable &
  Pick<PortableFile['client'], 'restrictedOn' | 'restrictionReason' | 'keepUntil' | 'keepReason'>;

interface WholeMoment {
  readonly id: string;
  readonly conversationId: string | null;
  readonly day: string;
  readonly savedAt: string;
  /** As it is stored. */
  readonly document: string;
}

/** Rows of one client as they are stored, what was removed included: for handing a file over and for what a person asks of it. */
export interface WholeFileTable {
  /** Null when there is none. */
  client(id: string): WholeClient | null;
  /** By date, the oldest first. */
  conversations(clientId: string): readonly (Omit<Conversation, 'clientId'> & Removable)[];
  /** In the order in which they were made. */
  worksheets(clientId: string): readonly (Omit<WorksheetRow, 'clientId' | 'revision'> & Removable)[];
  /** The oldest first. */
  moments(worksheetId: string): readonly WholeMoment[];
  consents(clientId: string): readonly (Omit<Consent, 'clientId'> & Removable)[];
  /** What the audit trail says of the file and of everything in it. */
  audit(clientId: string): readonly PortableFile['audit'][number][];
}

const removed = 'removed_at AS removedAt';

export function wholeFileTable(database: Database.Database): WholeFileTable {
  const client = database.prepare<[string], WholeClient>(`
    SELECT id, ${clientColumns}, ${removed}, restricted_on AS restrictedOn, restriction_reason AS restrictionReason,
      keep_until AS keepUntil, keep_reason AS keepReason
    FROM clients WHERE id = ?`);
  const conversations = database.prepare<[string], ReturnType<WholeFileTable['conversations']>[number]>(
    `SELECT id, date, place, note, ${removed} FROM conversations WHERE client_id = ? ORDER BY date, rowid`,
  );
  const worksheets = database.prepare<[string], ReturnType<WholeFileTable['worksheets']>[number]>(
    `SELECT id, instrument, title, saved_at AS savedAt, ${removed} FROM worksheets WHERE client_id = ? ORDER BY rowid`,
  );
  const moments = database.prepare<[string], WholeMoment>(`
    SELECT id, conversation_id AS conversationId, day, saved_at AS savedAt, document
    FROM moments WHERE worksheet_id = ? ORDER BY number`);
  const consents = database.prepare<[string], ReturnType<WholeFileTable['consents']>[number]>(`
    SELECT id, what, recipient, purpose, except_what AS "except", how, given_on AS givenOn, until,
      withdrawn_on AS withdrawnOn, ${removed}
    FROM consents WHERE client_id = ? ORDER BY given_on, rowid`);
  const audit = database.prepare<[{ id: string }], PortableFile['audit'][number]>(`
    SELECT action, subject, subject_id AS subjectId, first_at AS firstAt, last_at AS lastAt, times
    FROM audit WHERE subject_id = @id
      OR subject_id IN (SELECT id FROM conversations WHERE client_id = @id)
      OR subject_id IN (SELECT id FROM worksheets WHERE client_id = @id)
      OR subject_id IN (SELECT id FROM consents WHERE client_id = @id)
    ORDER BY number`);
  return {
    client: (id) => client.get(id) ?? null,
    conversations: (clientId) => conversations.all(clientId),
    worksheets: (clientId) => worksheets.all(clientId),
    moments: (worksheetId) => moments.all(worksheetId),
    consents: (clientId) => consents.all(clientId),
    audit: (clientId) => audit.all({ id: clientId }),
  };
}
