import { z } from 'zod';
import { textSchema } from '../free-text.ts';
import { referralSchema } from './document.ts';

/** Every way to change a document of this instrument. */
export const referralCommandSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('write-note'), note: textSchema }),
  z.object({ do: z.literal('write-private-note'), note: textSchema }),
  z.object({ do: z.literal('replace'), document: referralSchema }),
]);
export type ReferralCommand = z.infer<typeof referralCommandSchema>;
