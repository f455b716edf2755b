import { z } from 'zod';
import { instrumentIds } from '../../instruments/instrument-ids.ts';
import { errorCodes } from '../../language/error-codes.ts';
import { daySchema } from '../day.ts';

/** What is in a file that was received, before it is added. */
export const portablePreviewSchema = z.strictObject({
  callingName: z.string(),
  birthDate: daySchema.nullable(),
  /** First and last day of conversations and worksheets; null when there are none. */
  from: daySchema.nullable(),
  until: daySchema.nullable(),
  conversations: z.number().int(),
  consents: z.number().int(),
  privateNotes: z.boolean(),
  /** In the order of the method. */
  worksheets: z.array(
    z.strictObject({
      id: z.string(),
      instrument: z.enum(instrumentIds),
      title: z.string(),
      /** The day of its newest moment. */
      date: daySchema,
      moments: z.number().int(),
      /** How many of them cannot be read here, and why the newest of those cannot. They are kept as they are. */
      unreadable: z.number().int(),
      problem: z.enum(errorCodes).nullable(),
    }),
  ),
});
export type PortablePreview = z.infer<typeof portablePreviewSchema>;
