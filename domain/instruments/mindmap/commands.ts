import { z } from 'zod';
import {
  centreSchema,
  idSchema,
  linkSchema,
  longestNote,
  mindmapSchema,
  mostLinks,
  mostNodes,
  nodeSchema,
  offsetSchema,
} from './document.ts';

const nodePatch = nodeSchema
  .pick({ text: true, domain: true, marks: true, work: true, side: true, note: true })
  .partial();
const linkPatch = linkSchema.pick({ text: true, both: true }).partial();
const nodes = z.array(nodeSchema).max(mostNodes);
const links = z.array(linkSchema).max(mostLinks);
const nodeIds = z.array(idSchema).max(mostNodes);
const freeText = z.string().max(longestNote);

/**
 * Everything that can be done to a mindmap. Ids come from outside, so that the window and the vault make the same document.
 * `before` is the sibling in front of which something comes; null puts it last. A command that would make the tree bite its
 * own tail changes nothing. Undo and redo are 'replace' with an earlier or later document.
 */
export const mindmapCommandSchema = z.discriminatedUnion('do', [
  /** Adds nodes, parents before children, with links between any of them; typing adds one. Also paste and import. */
  z.object({ do: z.literal('add'), nodes, links, before: idSchema.nullable() }),
  /** Changes what nodes say. A life domain counts for branches alone. */
  z.object({ do: z.literal('change'), ids: nodeIds, change: nodePatch }),
  z.object({ do: z.literal('set-centre'), centre: centreSchema }),
  /** Hangs nodes, with all below them, on another parent (null = the middle), in their order. The hand's place is given up. */
  z.object({ do: z.literal('hang'), ids: nodeIds, parent: idSchema.nullable(), before: idSchema.nullable() }),
  /** Where the hand puts nodes, from the middle of their parent in millimetres; null gives them back to the arrangement. */
  z.object({
    do: z.literal('place'),
    places: z.array(z.object({ id: idSchema, offset: offsetSchema.nullable() })).max(mostNodes),
  }),
  z.object({ do: z.literal('fold'), ids: nodeIds, folded: z.boolean() }),
  /** Draws arrows; a pair that is linked already in that direction stays as it is. */
  z.object({ do: z.literal('link'), links }),
  z.object({ do: z.literal('change-link'), ids: z.array(idSchema).max(mostLinks), change: linkPatch }),
  /** Brings one end of an arrow elsewhere. */
  z.object({ do: z.literal('relink'), id: idSchema, from: idSchema, to: idSchema }),
  /** Removes nodes with all that hangs below them and their links, and links by their own ids. */
  z.object({ do: z.literal('remove'), ids: z.array(idSchema).max(mostNodes + mostLinks) }),
  z.object({ do: z.literal('write-note'), note: freeText }),
  z.object({ do: z.literal('write-private-note'), note: freeText }),
  z.object({ do: z.literal('replace'), document: mindmapSchema }),
]);

export type MindmapCommand = z.infer<typeof mindmapCommandSchema>;
