import { z } from 'zod';
import { originSchema } from '../../handover/origin.ts';
import { lifeDomains } from '../../life-domains/life-domains.ts';

/** Longest text of a node, in UTF-16 code units. The list shows all of it; the drawing wraps and shortens. */
export const longestText = 500;
/** Longest text upon a link, in UTF-16 code units. */
export const longestLinkText = 200;
/** Longest free text (notes) that is kept, in UTF-16 code units. */
export const longestNote = 20_000;
/** Most nodes and links in one map. */
export const mostNodes = 5_000;
export const mostLinks = 2_000;
/** A document id, made outside the domain. */
export const idSchema = z.string().min(1).max(64);

/** The name by which the drawing, links and commands speak of the middle, which has no id of its own. */
export const centreSubject = 'centre';

/** What can be said of a node by form and colour, in the order in which it is drawn and read. */
export const marks = ['strength', 'obstacle', 'wish', 'keep', 'first'] as const;
export type Mark = (typeof marks)[number];
/** What a node does for work, as the client sees it. */
export const effects = ['helps', 'hinders'] as const;
export type Effect = (typeof effects)[number];

const nodeText = z.string().max(longestText);
const note = z.string().max(longestNote);
const millimetres = z.number().min(-20_000).max(20_000);
/** From the middle of the parent to the middle of a node, in page millimetres. */
export const offsetSchema = z.object({ x: millimetres, y: millimetres });

/**
 * One thought. A node whose parent is null is a branch: it hangs on the middle itself. A branch may be a life domain; with
 * an empty text it then carries the name of that domain. What hangs below has the domain of its branch.
 */
export const nodeSchema = z.object({
  id: idSchema,
  parent: idSchema.nullable(),
  text: nodeText,
  /** Only for a branch; null is a free branch. On deeper nodes it is kept as null. */
  domain: z.enum(lifeDomains).nullable(),
  marks: z.array(z.enum(marks)).max(marks.length),
  /** Whether it helps or hinders on the road to work; null when that was not said. */
  work: z.enum(effects).nullable(),
  /** Side of the middle on which a branch grows; null leaves it to the arrangement. On deeper nodes it says nothing. */
  side: z.enum(['left', 'right']).nullable(),
  /** Where the hand put it; null is where the arrangement puts it. What hangs below comes along. */
  offset: offsetSchema.nullable(),
  /** Whether what hangs below is put away. */
  folded: z.boolean(),
  note,
  origin: originSchema.optional(),
});

/** An arrow between any two nodes, or between a node and the middle, with a word or a few if wanted. */
export const linkSchema = z.object({
  id: idSchema,
  from: idSchema,
  to: idSchema,
  text: z.string().max(longestLinkText),
  /** An arrow at one end, or at both when the two work on each other. */
  both: z.boolean(),
});

/** What stands in the middle: the client or the question of work. Without a text it carries the usual words for that. */
export const centreSchema = z.object({ about: z.enum(['client', 'work']), text: nodeText });

/**
 * Version 1 of the mindmap document. Siblings stand in the order of the list. Source of its meaning: De Ploeg, Nadenken over
 * de toekomst.
 */
export const mindmapSchema = z
  .object({
    version: z.literal(1),
    centre: centreSchema,
    nodes: z.array(nodeSchema).max(mostNodes),
    links: z.array(linkSchema).max(mostLinks),
    /** Shown to the client and printed when asked. */
    note,
    /** The coach's private notes: never printed unless ticked, never in the client view. */
    privateNote: note,
  })
  .superRefine((document, context) => {
    const said = (message: string): void => context.addIssue({ code: 'custom', message });
    const ids = [centreSubject, ...[...document.nodes, ...document.links].map(({ id }) => id)];
    if (new Set(ids).size !== ids.length) said('ids are not unique');
    if (!hangsWell(document.nodes)) said('a node hangs on nothing or on itself');
    if (document.nodes.some(({ parent, domain }) => parent !== null && domain !== null)) {
      said('a life domain that is not a branch');
    }
    if (document.nodes.some((node) => new Set(node.marks).size !== node.marks.length)) {
      said('a mark is there twice');
    }
    const ends = new Set([centreSubject, ...document.nodes.map(({ id }) => id)]);
    const pairs = new Set<string>();
    for (const link of document.links) {
      if (!ends.has(link.from) || !ends.has(link.to) || link.from === link.to || pairs.has(pairOf(link))) {
        said('a link has an end that is not there, or is there twice');
      }
      pairs.add(pairOf(link));
    }
  });

export type MindmapNode = z.infer<typeof nodeSchema>;
export type Link = z.infer<typeof linkSchema>;
export type Centre = z.infer<typeof centreSchema>;
export type Offset = z.infer<typeof offsetSchema>;
export type MindmapDocument = z.infer<typeof mindmapSchema>;

/** One key for the two ends of a link, in their order: there may be one arrow each way. */
export const pairOf = ({ from, to }: Pick<Link, 'from' | 'to'>): string => JSON.stringify([from, to]);

/** Whether every node hangs, by way of others, on the middle. Takes as long as there are nodes, however deep. */
function hangsWell(nodes: readonly Pick<MindmapNode, 'id' | 'parent'>[]): boolean {
  const above = new Map(nodes.map(({ id, parent }) => [id, parent]));
  const safe = new Set<string>();
  for (const { id } of nodes) {
    const path = new Set<string>();
    for (let next: string | null = id; next !== null && !safe.has(next);) {
      const parent = above.get(next);
      if (parent === undefined || path.has(next)) return false;
      path.add(next);
      next = parent;
    }
    for (const each of path) safe.add(each);
  }
  return true;
}

/** A node of which nothing is said but its text, and whatever `rest` says. */
export const bareNode = (
  id: string,
  parent: string | null,
  text: string,
  rest: Partial<MindmapNode> = {},
): MindmapNode => ({
  id,
  parent,
  text,
  domain: null,
  marks: [],
  work: null,
  side: null,
  offset: null,
  folded: false,
  note: '',
  ...rest,
});

/** A map with nothing but its middle. */
export function emptyMindmap(): MindmapDocument {
  return {
    version: 1,
    centre: { about: 'client', text: '' },
    nodes: [],
    links: [],
    note: '',
    privateNote: '',
  };
}
