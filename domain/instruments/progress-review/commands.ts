import { z } from 'zod';
import { lifeDomains } from '../../life-domains/life-domains.ts';
import { idSchema, textSchema } from '../free-text.ts';
import {
  entrySchema,
  mostEntries,
  mostMoments,
  mostTurningPoints,
  progressReviewSchema,
  reviewMomentSchema,
  turningPointSchema,
} from './document.ts';

const domain = z.enum(lifeDomains);
const moments = z.array(reviewMomentSchema).max(mostMoments);
const momentPatch = reviewMomentSchema.pick({ name: true, date: true, finished: true }).partial();
const entryPatch = entrySchema.pick({ own: true, ownNote: true, discussed: true, note: true }).partial();
const turningPointPatch = turningPointSchema.pick({ moment: true, domain: true, text: true }).partial();

/**
 * Everything that can be done to a progress review. Ids come from outside, so that the window and the vault make the same
 * document. Undo and redo are 'replace' with an earlier or later document.
 */
export const progressReviewCommandSchema = z.discriminatedUnion('do', [
  /**
   * Takes over scores that were given elsewhere, and the moments that they belong to: each new moment comes where its date
   * fits, each domain is discussed from now on. A score that the client gave here already stays as it is.
   */
  z.object({ do: z.literal('take-scores'), moments, entries: z.array(entrySchema).max(mostEntries) }),
  /** Adds moments at the end. */
  z.object({ do: z.literal('add-moments'), moments }),
  z.object({ do: z.literal('change-moment'), id: idSchema, change: momentPatch }),
  /** Puts a moment in front of another; null puts it last. */
  z.object({ do: z.literal('move-moment'), id: idSchema, before: idSchema.nullable() }),
  /** Removes moments with everything that was said at them. */
  z.object({ do: z.literal('remove-moments'), ids: z.array(idSchema).max(mostMoments) }),
  /** The domains that are discussed from now on. What stands at the others is kept, and comes back with them. */
  z.object({ do: z.literal('choose-domains'), domains: z.array(domain).max(lifeDomains.length) }),
  /** Writes what the client gave, or what was given after talking it over. A place where nothing is left is empty again. */
  z.object({ do: z.literal('write-entry'), moment: idSchema, domain, change: entryPatch }),
  z.object({ do: z.literal('write-helped'), domain, text: textSchema }),
  z.object({ do: z.literal('add-turning-point'), turningPoint: turningPointSchema }),
  z.object({ do: z.literal('change-turning-point'), id: idSchema, change: turningPointPatch }),
  z.object({ do: z.literal('remove-turning-points'), ids: z.array(idSchema).max(mostTurningPoints) }),
  z.object({ do: z.literal('write-note'), note: textSchema }),
  z.object({ do: z.literal('write-private-note'), note: textSchema }),
  z.object({ do: z.literal('replace'), document: progressReviewSchema }),
]);
export type ProgressReviewCommand = z.infer<typeof progressReviewCommandSchema>;
