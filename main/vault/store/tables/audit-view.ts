import type Database from 'better-sqlite3';
import { auditActions, auditSubjects } from '../../../../domain/privacy/audit-actions.ts';
import type { ShownEntry } from '../../../../domain/privacy/audit-entry.ts';
import type { AuditEntry } from './audit.ts';

/** What of the audit trail is asked for. Days are local calendar days made into instants by whoever asks. */
interface AuditQuestion {
  readonly clientId: string | null;
  readonly action: string | null;
  /** Instants, ISO 8601: entries that lasted into this time. Null: without an end. */
  readonly from: string | null;
  readonly until: string | null;
  /** Only entries with a lower number. */
  readonly before: number | null;
}

export interface AuditView {
  /** At most so many entries, the latest first, each with whose file it is about as far as that can still be said. */
  page(question: AuditQuestion, most: number): ShownEntry[];
}

type Row = Omit<AuditEntry, 'subjectId' | 'action' | 'subject'> & {
  readonly action: string;
  readonly subject: string;
  readonly ofClient: number;
  readonly clientId: string | null;
  readonly name: string | null;
  readonly restricted: number | null;
};

/** Subjects that belong to a client, and where it is said to which. Names are looked up and never kept in the trail. */
const owner = `CASE a.subject
  WHEN 'client' THEN a.subject_id
  WHEN 'worksheet' THEN (SELECT client_id FROM worksheets WHERE id = a.subject_id)
  WHEN 'conversation' THEN (SELECT client_id FROM conversations WHERE id = a.subject_id)
  WHEN 'consent' THEN (SELECT client_id FROM consents WHERE id = a.subject_id)
END`;

export function auditView(database: Database.Database): AuditView {
  const page = database.prepare<[AuditQuestion & { most: number }], Row>(`
    SELECT a.number, a.action, a.subject, a.first_at AS firstAt, a.last_at AS lastAt, a.times,
      a.subject IN ('client', 'worksheet', 'conversation', 'consent') AS ofClient,
      c.id AS clientId, c.calling_name AS name, c.restricted_on IS NOT NULL AS restricted
    FROM audit a LEFT JOIN clients c ON c.id = ${owner}
    WHERE (@before IS NULL OR a.number < @before) AND (@action IS NULL OR a.action = @action)
      AND (@from IS NULL OR a.last_at >= @from) AND (@until IS NULL OR a.first_at < @until)
      AND (@clientId IS NULL OR c.id = @clientId)
    ORDER BY a.number DESC LIMIT @most`);
  return {
    page: (question, most) => page.all({ ...question, most }).map(shown),
  };
}

function shown({ ofClient, clientId, name, restricted, action, subject, ...entry }: Row): ShownEntry {
  return {
    ...entry,
    action: auditActions.find((known) => known === action) ?? null,
    subject: auditSubjects.find((known) => known === subject) ?? null,
    about: whose(ofClient === 1, clientId, name, restricted === 1),
  };
}

function whose(
  ofClient: boolean,
  id: string | null,
  name: string | null,
  restricted: boolean,
): ShownEntry['about'] {
  if (!ofClient) return { whose: 'nobody' };
  if (id === null || name === null) return { whose: 'erased' };
  return restricted ? { whose: 'restricted' } : { whose: 'client', id, name };
}
