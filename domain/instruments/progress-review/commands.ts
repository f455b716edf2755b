import { z } from 'zod';
import { textSchema } from '../free-text.ts';
import { progressReviewSchema } from './document.ts';

/** Every way to change a document of this instrument. */
export const progressReviewCommandSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('write-note'), note: textSchema }),
  z.object({ do: z.literal('write-private-note'), note: textSchema }),
  z.object({ do: z.literal('replace'), document: progressReviewSchema }),
]);
export type ProgressReviewCommand = z.infer<typeof progressReviewCommandSchema>;
