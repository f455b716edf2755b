import { z } from 'zod';
import { textSchema } from '../free-text.ts';
import { wellbeingPlanSchema } from './document.ts';

/** Every way to change a document of this instrument. */
export const wellbeingPlanCommandSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('write-note'), note: textSchema }),
  z.object({ do: z.literal('write-private-note'), note: textSchema }),
  z.object({ do: z.literal('replace'), document: wellbeingPlanSchema }),
]);
export type WellbeingPlanCommand = z.infer<typeof wellbeingPlanCommandSchema>;
