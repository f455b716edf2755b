import { z } from 'zod';
import { idSchema } from '../client-file/client-file.ts';

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

/** Whose file an entry is about, as far as that can still be said. */
const auditWhoseSchema = z.discriminatedUnion('whose', [
  z.strictObject({ whose: z.literal('client'), id: idSchema, name: z.string() }),
  /** A file that is restricted: whose is not said. */
  z.strictObject({ whose: z.literal('restricted') }),
  /** Nobody knows any more. */
  z.strictObject({ whose: z.literal('erased') }),
  z.strictObject({ whose: z.literal('nobody') }),
]);

/**
 * Times of one action on one subject without another in between, with the client's name as it is now. A trail with which somebody
 * has tampered is still shown: then it can hold anything, also an action that does not exist (null) and times that are none.
 */
export const shownEntrySchema = z.strictObject({
  number: z.number().int(),
  action: z.enum(auditActions).nullable(),
  subject: z.enum(auditSubjects).nullable(),
  /** ISO 8601, of the first and the last time. */
  firstAt: z.string(),
  lastAt: z.string(),
  times: z.number().int(),
  about: auditWhoseSchema,
});
export type ShownEntry = z.infer<typeof shownEntrySchema>;
