import { z } from 'zod';
import { idSchema, lineSchema, textSchema } from '../free-text.ts';
import {
  answers,
  cardSchema,
  jobSchema,
  linkSchema,
  mostCards,
  mostLinks,
  vacancySchema,
} from './document.ts';

const ids = z.array(idSchema).max(mostCards + mostLinks);

/**
 * Everything that can be done to a vacancy. Ids come from outside, so that the window and the vault make the same document.
 * Undo and redo are 'replace' with an earlier or later document.
 */
export const vacancyCommandSchema = z.discriminatedUnion('do', [
  /** Puts finished cards before another one, or at the end; typing, pasting, a suggestion, and what another instrument hands on. */
  z.object({
    do: z.literal('add-cards'),
    cards: z.array(cardSchema).max(mostCards),
    before: idSchema.nullable(),
  }),
  z.object({
    do: z.literal('change-cards'),
    ids,
    change: cardSchema.pick({ text: true, kind: true, effect: true, domain: true, needed: true }).partial(),
  }),
  /** Puts cards before another one in the order of the cards, or at the end; they keep their order among each other. */
  z.object({ do: z.literal('place-cards'), ids, before: idSchema.nullable() }),
  /** Ties cards together; a link that is there already in that direction stays as it is. */
  z.object({ do: z.literal('link'), links: z.array(linkSchema).max(mostLinks) }),
  z.object({ do: z.literal('word-link'), id: idSchema, text: lineSchema }),
  /** Removes cards with their links, and links. */
  z.object({ do: z.literal('remove'), ids }),
  z.object({ do: z.literal('describe-job'), change: jobSchema.partial() }),
  z.object({ do: z.literal('answer'), answer: z.enum(answers).nullable() }),
  z.object({ do: z.literal('write-reason'), reason: textSchema }),
  z.object({ do: z.literal('write-note'), note: textSchema }),
  z.object({ do: z.literal('write-private-note'), note: textSchema }),
  z.object({ do: z.literal('replace'), document: vacancySchema }),
]);
export type VacancyCommand = z.infer<typeof vacancyCommandSchema>;
