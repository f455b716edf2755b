import { z } from 'zod';
import { idSchema, instantSchema } from '../client-file/client-file.ts';

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
  'restricted',
  /** The restriction was lifted. */
  'lifted',
  /** Somebody decided how long it is kept. */
  'kept',
  'erased',
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

/** Times of one action on one subject without another in between, with the client's name as it is now. */
export const shownEntrySchema = z.strictObject({
  number: z.number().int(),
  action: z.enum(auditActions),
  subject: z.enum(auditSubjects),
  firstAt: instantSchema,
  lastAt: instantSchema,
  times: z.number().int().min(1),
  about: auditWhoseSchema,
});
export type ShownEntry = z.infer<typeof shownEntrySchema>;
