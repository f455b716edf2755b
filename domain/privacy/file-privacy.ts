import { z } from 'zod';
import { idSchema } from '../client-file/client-file.ts';
import { daySchema } from '../client-file/day.ts';

const reason = z.string().max(500);

/** What the law asks of one file: whether it is restricted, and how long it is kept. */
export const filePrivacySchema = z.strictObject({
  /** Since this day it is read-only and out of every list (GDPR art. 18); null as long as it is not. */
  restrictedOn: daySchema.nullable(),
  restrictionReason: reason,
  /** Kept at least until this day, for the reason beside it. */
  keepUntil: daySchema.nullable(),
  keepReason: reason,
  /** From this day on it may be erased; null while the guidance goes on, or no time was chosen. */
  dueOn: daySchema.nullable(),
});
export type FilePrivacy = z.infer<typeof filePrivacySchema>;

/** A file that was kept long enough. */
export const dueFileSchema = z.strictObject({
  id: idSchema,
  callingName: z.string(),
  /** The end of the guidance, or the day on which the file was put away. */
  endedOn: daySchema,
  dueOn: daySchema,
  /** Taken out of the lists: it cannot be opened before it is put back. */
  removed: z.boolean(),
});
export type DueFile = z.infer<typeof dueFileSchema>;

export const restrictedFileSchema = z.strictObject({
  id: idSchema,
  callingName: z.string(),
  restrictedOn: daySchema,
  reason,
});
export type RestrictedFile = z.infer<typeof restrictedFileSchema>;
