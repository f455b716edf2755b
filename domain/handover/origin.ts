import { z } from 'zod';
import { instrumentIds } from '../instruments/instrument-ids.ts';

/** Where something that was handed over came from: a copy keeps this, also when the source is gone. */
export const originSchema = z.object({
  worksheetId: z.string().min(1).max(64),
  instrument: z.enum(instrumentIds),
  /** The day of the source when it was handed over, yyyy-mm-dd. */
  date: z.iso.date(),
  /** The id of the thing in the source. */
  itemId: z.string().min(1).max(64),
});
export type Origin = z.infer<typeof originSchema>;
