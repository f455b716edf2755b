import { z } from 'zod';
import {
  balanceSchema,
  burdenSchema,
  idSchema,
  joinSchema,
  longestNote,
  mostBurdens,
  mostJoins,
  mostStrengths,
  placeSchema,
  strengthSchema,
  weakestSchema,
} from './document.ts';

const burdenPatch = burdenSchema.pick({ text: true, size: true, note: true }).partial();
const strengthPatch = strengthSchema.pick({ text: true, size: true, extra: true, note: true }).partial();
const joins = z.array(joinSchema).max(mostJoins);
const freeText = z.string().max(longestNote);

/**
 * Everything that can be done to a balance. Ids come from outside, so that the window and the vault make the same document.
 * Places are millimetres along the beam. Undo and redo are 'replace' with an earlier or later document.
 */
export const balanceCommandSchema = z.discriminatedUnion('do', [
  /** Adds blocks and triangles, with joins between any of them; typing a name adds one. Also paste. */
  z.object({
    do: z.literal('add'),
    burdens: z.array(burdenSchema).max(mostBurdens),
    strengths: z.array(strengthSchema).max(mostStrengths),
    joins,
  }),
  z.object({
    do: z.literal('change-burden'),
    ids: z.array(idSchema).max(mostBurdens),
    change: burdenPatch,
  }),
  z.object({
    do: z.literal('change-strength'),
    ids: z.array(idSchema).max(mostStrengths),
    change: strengthPatch,
  }),
  /**
   * New places of blocks and triangles. `on` is the block on which a block comes to stand, null for the beam; what stands on
   * a block goes along with it. For a triangle `on` says nothing.
   */
  z.object({
    do: z.literal('place'),
    places: z
      .array(z.object({ id: idSchema, place: placeSchema, on: idSchema.nullable() }))
      .max(mostBurdens + mostStrengths),
  }),
  /** Joins burdens to the strengths that help to carry them; a pair that is joined already stays as it is. */
  z.object({ do: z.literal('join'), joins }),
  /** Takes joins away, by their own ids. */
  z.object({ do: z.literal('unjoin'), ids: z.array(idSchema).max(mostJoins) }),
  z.object({ do: z.literal('set-weakest'), weakest: weakestSchema }),
  z.object({ do: z.literal('clear-weakest') }),
  /** Removes burdens and strengths with their joins, and joins. What stood on a block comes down to what was under it. */
  z.object({ do: z.literal('remove'), ids: z.array(idSchema).max(mostBurdens + mostStrengths + mostJoins) }),
  /** Puts burdens and strengths in another order in their lists; ids that are not named come after these. */
  z.object({ do: z.literal('order'), ids: z.array(idSchema).max(mostBurdens + mostStrengths) }),
  z.object({ do: z.literal('lean'), leans: z.boolean() }),
  z.object({ do: z.literal('write-agreed'), text: freeText }),
  z.object({ do: z.literal('write-note'), note: freeText }),
  z.object({ do: z.literal('write-private-note'), note: freeText }),
  z.object({ do: z.literal('replace'), document: balanceSchema }),
]);

export type BalanceCommand = z.infer<typeof balanceCommandSchema>;
