import { z } from 'zod';
import { textSchema } from '../free-text.ts';
import { vacancySchema } from './document.ts';

/** Every way to change a document of this instrument. */
export const vacancyCommandSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('write-note'), note: textSchema }),
  z.object({ do: z.literal('write-private-note'), note: textSchema }),
  z.object({ do: z.literal('replace'), document: vacancySchema }),
]);
export type VacancyCommand = z.infer<typeof vacancyCommandSchema>;
