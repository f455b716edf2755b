import { z } from 'zod';
import {
  actorSchema,
  clientEnd,
  ecogramSchema,
  factsSchema,
  idSchema,
  pointSchema,
  relationSchema,
} from './document.ts';

const actorPatch = actorSchema.omit({ id: true, facts: true, position: true }).partial().extend({
  facts: factsSchema.partial().optional(),
});
const relationPatch = relationSchema.omit({ id: true, first: true, second: true }).partial();

/**
 * Everything that can be done to an ecogram. Ids come from outside, so that the window and the vault make the same document.
 * Positions are page millimetres. Undo and redo are 'replace' with an earlier or later document.
 */
export const ecogramCommandSchema = z.discriminatedUnion('do', [
  /** Adds actors and relations together, as typing a name does: an actor and its line to the client. Also paste. */
  z.object({
    do: z.literal('add'),
    actors: z.array(actorSchema).max(1_000),
    relations: z.array(relationSchema).max(5_000),
  }),
  z.object({ do: z.literal('change-actor'), ids: z.array(idSchema).max(1_000), change: actorPatch }),
  z.object({ do: z.literal('change-relation'), ids: z.array(idSchema).max(5_000), change: relationPatch }),
  /** Turns a relation round: first becomes second; arrows keep pointing at the same actor. */
  /** New places of actors, and of the client under the id 'client'. */
  z.object({
    do: z.literal('move'),
    places: z
      .array(z.object({ id: z.union([z.literal(clientEnd), idSchema]), position: pointSchema }))
      .max(1_001),
  }),
  /** The same, as automatic arrangement: only the label of undo differs. */
  z.object({
    do: z.literal('arrange'),
    places: z
      .array(z.object({ id: z.union([z.literal(clientEnd), idSchema]), position: pointSchema }))
      .max(1_001),
  }),
  z.object({ do: z.literal('resize-client'), size: z.number().min(0.6).max(3) }),
  /** Removes actors with all their relations, and relations. */
  z.object({ do: z.literal('remove'), ids: z.array(idSchema).max(6_000) }),
  /** Puts actors in another order in the list; ids that are not named keep their order after these. */
  z.object({ do: z.literal('order'), ids: z.array(idSchema).max(1_000) }),
  z.object({ do: z.literal('write-note'), note: z.string().max(20_000) }),
  z.object({ do: z.literal('write-private-note'), note: z.string().max(20_000) }),
  z.object({ do: z.literal('replace'), document: ecogramSchema }),
]);

export type EcogramCommand = z.infer<typeof ecogramCommandSchema>;
