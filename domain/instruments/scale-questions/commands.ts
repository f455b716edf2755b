import { z } from 'zod';
import { textSchema } from '../free-text.ts';
import { scaleQuestionsSchema } from './document.ts';

/** Every way to change a document of this instrument. */
export const scaleQuestionsCommandSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('write-note'), note: textSchema }),
  z.object({ do: z.literal('write-private-note'), note: textSchema }),
  z.object({ do: z.literal('replace'), document: scaleQuestionsSchema }),
]);
export type ScaleQuestionsCommand = z.infer<typeof scaleQuestionsCommandSchema>;
