import { z } from 'zod';
import { idSchema, instantSchema } from '../client-file/client-file.ts';
import { erasureReasons } from './erasing.ts';

const amount = z.number().int().min(0);

/** How much of a file there is, also what was removed softly. */
export const erasedCountsSchema = z.strictObject({
  conversations: amount,
  worksheets: amount,
  moments: amount,
  agreements: amount,
  consents: amount,
  searchEntries: amount,
});
export type ErasedCounts = z.infer<typeof erasedCountsSchema>;

/** Proof of an erasure (bewijs van wissing): when, how much, why, and nothing of whom. */
export const erasureSchema = z.strictObject({
  id: idSchema,
  erasedAt: instantSchema,
  reason: z.enum(erasureReasons),
  counts: erasedCountsSchema,
  /** How many backups were rewritten. */
  backups: amount,
});
export type Erasure = z.infer<typeof erasureSchema>;
