import { z } from 'zod';
import { idSchema } from '../../domain/client-file/client-file.ts';
import { daySchema } from '../../domain/client-file/day.ts';
import { instrumentIds } from '../../domain/instruments/instrument-ids.ts';

/** Enough to choose from; whoever does not find it types another word. */
export const foundSchema = z.strictObject({
  clients: z.array(
    z.strictObject({
      clientId: idSchema,
      name: z.string(),
      /** What it was found by, when that was not the name. */
      excerpt: z.string().nullable(),
    }),
  ),
  worksheets: z.array(
    z.strictObject({
      clientId: idSchema,
      clientName: z.string(),
      worksheetId: idSchema,
      instrument: z.enum(instrumentIds),
      title: z.string(),
      date: daySchema,
    }),
  ),
  /** Words in worksheets, and in the notes of conversations. */
  texts: z.array(
    z.strictObject({
      clientId: idSchema,
      clientName: z.string(),
      /** Null: in a conversation. */
      worksheet: z
        .strictObject({
          id: idSchema,
          instrument: z.enum(instrumentIds),
          title: z.string(),
          /** False when the words stood in it at an earlier moment, and no longer or not again. */
          now: z.boolean(),
        })
        .nullable(),
      /** The day of the moment or the conversation. */
      date: daySchema,
      excerpt: z.string(),
    }),
  ),
  /** Of which there is more than these. */
  more: z.strictObject({ clients: z.boolean(), worksheets: z.boolean(), texts: z.boolean() }),
});
export type Found = z.infer<typeof foundSchema>;
