/** What the audit trail (logboek) can say that was done. Each has its sentence in domain/language/<language>/audit.ts. */
export const auditActions = [
  'created',
  'opened',
  'changed',
  'printed',
  'exported',
  /** The file of the entry before it could not be written: nothing left. */
  'export-failed',
  'removed',
  'restored',
  'unlocked',
  'passphrase-changed',
  'recovery-renewed',
  /** A public key of the organisation opens the files too, or no longer does. */
  'organisation-key-set',
  'organisation-key-removed',
  /** The files are as they were in a backup. */
  'restored-from-backup',
  /** They are what could still be read of a damaged store. */
  'salvaged',
  'restricted',
  /** The restriction was lifted. */
  'lifted',
  /** Somebody decided how long it is kept. */
  'kept',
  'erased',
  /** It left for a colleague, locked. */
  'handed-over',
  /** It came from a colleague. */
  'imported',
  /** Everything about one person, for that person. */
  'personal-export',
] as const;
export type AuditAction = (typeof auditActions)[number];

/** What it can be done to. */
export const auditSubjects = [
  'store',
  'client',
  'conversation',
  'worksheet',
  'consent',
  'organisation',
  'suggestions',
  'own-organisation',
  'audit',
] as const;
export type AuditSubject = (typeof auditSubjects)[number];
