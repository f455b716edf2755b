import { z } from 'zod';
import { daySchema } from '../../client-file/day.ts';
import { lifeDomains } from '../../life-domains/life-domains.ts';
import { idSchema, textSchema } from '../free-text.ts';
import { mostRounds, prompts, roundSchema, scaleQuestionsSchema, scoreSchema } from './document.ts';

/** One life domain in one round. */
const where = { round: idSchema, domain: z.enum(lifeDomains) };

/**
 * Everything that can be done to scale questions. Ids and days come from outside, so that the window and the vault make the
 * same document. Undo and redo are 'replace' with an earlier or later document.
 */
export const scaleQuestionsCommandSchema = z.discriminatedUnion('do', [
  /** Adds rounds with what was answered in them; those whose id is there already stay as they are. Also a new, empty one. */
  z.object({ do: z.literal('add-rounds'), rounds: z.array(roundSchema).max(mostRounds) }),
  z.object({
    do: z.literal('change-round'),
    round: idSchema,
    change: roundSchema.pick({ date: true, place: true, nothingToday: true }).partial(),
  }),
  z.object({ do: z.literal('remove-round'), round: idSchema }),
  /** These domains and no others are talked about in the round; what was said of those that stay is kept. */
  z.object({
    do: z.literal('choose-domains'),
    round: idSchema,
    domains: z.array(z.enum(lifeDomains)).max(lifeDomains.length),
  }),
  /** The client gives a figure, or rather none. */
  z.object({ do: z.literal('score'), ...where, score: scoreSchema.nullable() }),
  /** A figure that was given earlier is corrected: what it was is kept, with the day of the correction and the reason. */
  z.object({
    do: z.literal('correct-score'),
    ...where,
    score: scoreSchema.nullable(),
    date: daySchema,
    reason: textSchema,
  }),
  z.object({ do: z.literal('wish'), ...where, wished: scoreSchema.nullable() }),
  /** Writes the note under a prompt; an empty one goes away. */
  z.object({ do: z.literal('write-prompt'), ...where, prompt: z.enum(prompts), text: textSchema }),
  z.object({ do: z.literal('write-note'), note: textSchema }),
  z.object({ do: z.literal('write-private-note'), note: textSchema }),
  z.object({ do: z.literal('replace'), document: scaleQuestionsSchema }),
]);
export type ScaleQuestionsCommand = z.infer<typeof scaleQuestionsCommandSchema>;
