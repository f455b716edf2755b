import type Database from 'better-sqlite3';
import type { FilePrivacy, RestrictedFile } from '../../../../domain/privacy/file-privacy.ts';
import type { Kept } from '../../../../domain/privacy/retention.ts';

/** What is kept of restriction and retention with one client; when it is due follows from the chosen time. */
type StoredPrivacy = Omit<FilePrivacy, 'dueOn'> & Kept;

/** A file of which the guidance ended, or that was put away or taken out of the lists. */
interface EndedFile extends Kept {
  readonly id: string;
  readonly callingName: string;
  /** Taken out of the lists, for whatever reason. */
  readonly removed: boolean;
}

export interface FilePrivacyTable {
  /** Also of a client that was removed softly; null when there is none. */
  read(clientId: string): StoredPrivacy | null;
  /** False when it was restricted already, removed, or is not there. */
  restrict(clientId: string, on: string, reason: string): boolean;
  /** False when it was not restricted. */
  lift(clientId: string): boolean;
  /** Those that are restricted, the latest first. */
  restricted(): RestrictedFile[];
  keep(clientId: string, until: string | null, reason: string): void;
  /** Restricted ones are not among them: what waits for a decision is not erased. */
  ended(): EndedFile[];
}

/** The local calendar day is not in the store: a file that was removed just before midnight is due a day earlier or later. */
const kept = `end_date AS endDate, archived_on AS archivedOn, date(removed_at) AS removedOn, keep_until AS keepUntil`;

export function filePrivacyTable(database: Database.Database): FilePrivacyTable {
  const read = database.prepare<[string], StoredPrivacy>(`
    SELECT restricted_on AS restrictedOn, restriction_reason AS restrictionReason, keep_reason AS keepReason, ${kept}
    FROM clients WHERE id = ?`);
  const restrict = database.prepare<[string, string, string]>(
    `UPDATE clients SET restricted_on = ?, restriction_reason = ?
    WHERE id = ? AND restricted_on IS NULL AND removed_at IS NULL`,
  );
  const lift = database.prepare<[string]>(
    "UPDATE clients SET restricted_on = NULL, restriction_reason = '' WHERE id = ? AND restricted_on IS NOT NULL",
  );
  const restricted = database.prepare<[], RestrictedFile>(`
    SELECT id, calling_name AS callingName, restricted_on AS restrictedOn, restriction_reason AS reason
    FROM clients WHERE restricted_on IS NOT NULL ORDER BY restricted_on DESC, rowid DESC`);
  const keep = database.prepare<[string | null, string, string]>(
    'UPDATE clients SET keep_until = ?, keep_reason = ? WHERE id = ?',
  );
  const ended = database.prepare<[], Omit<EndedFile, 'removed'>>(`
    SELECT id, calling_name AS callingName, ${kept} FROM clients
    WHERE restricted_on IS NULL AND coalesce(end_date, archived_on, removed_at) IS NOT NULL`);
  return {
    read: (clientId) => read.get(clientId) ?? null,
    restrict: (clientId, on, reason) => restrict.run(on, reason, clientId).changes === 1,
    lift: (clientId) => lift.run(clientId).changes === 1,
    restricted: () => restricted.all(),
    keep: (clientId, until, reason) => void keep.run(until, reason, clientId),
    ended: () => ended.all().map((file) => Object.assign(file, { removed: file.removedOn !== null })),
  };
}
