import { z } from 'zod';
import { idSchema } from '../client-file/client-file.ts';
import { auditActions, auditSubjects } from './audit-actions.ts';

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
