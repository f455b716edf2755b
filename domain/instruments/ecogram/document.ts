import { z } from 'zod';

/** Longest name that is kept, in UTF-16 code units. A drawing shows a short form, the list shows all of it. */
export const longestName = 500;
/** Longest free text (notes, facts) that is kept, in UTF-16 code units. */
export const longestNote = 20_000;
/** Most actors in one ecogram, and most relations. */
export const mostActors = 1_000;
export const mostRelations = 5_000;
/** A document id, made outside the domain. */
export const idSchema = z.string().min(1).max(64);

/** The id by which a relation names the client, who is not an actor. */
export const clientEnd = 'client';

/** Millimetres from the top left corner of the drawing's own plane, which has no edges: it is fitted to the paper. */
export const pointSchema = z.object({
  x: z.number().min(-20_000).max(20_000),
  y: z.number().min(-20_000).max(20_000),
});

export const actorKinds = ['person', 'group', 'organisation'] as const;
export const circles = ['family', 'friends', 'work', 'services'] as const;
export const strengths = ['supportive', 'neutral', 'tense'] as const;
export const feelings = ['plus', 'minus'] as const;
export const directions = ['none', 'to', 'from', 'both'] as const;

const note = z.string().max(longestNote);

/** What is known of the contact, for the discussion (bespreking): free text in the client's words. */
export const factsSchema = z.object({
  frequency: note,
  reachability: note,
  since: note,
  firstStep: note,
});

/** Somebody or something around the client: a circle (person, group) or a square (organisation). */
export const actorSchema = z.object({
  id: idSchema,
  kind: z.enum(actorKinds),
  name: z.string().min(1).max(longestName),
  /** Second, lighter line in the shape: "zus", "jobcoach". May be empty. */
  role: z.string().max(longestName),
  position: pointSchema,
  /** Multiplies the size of the shape. */
  size: z.number().min(0.6).max(3),
  /** Which circle of people it belongs to; gives the tint and the angle when arranged. */
  circle: z.enum(circles).nullable(),
  note,
  facts: factsSchema,
});

/**
 * A line between two actors, or between the client and one.
 * `direction` is read from the first end: 'to' points at the second end, 'from' at the first.
 */
export const relationSchema = z.object({
  id: idSchema,
  first: idSchema,
  second: idSchema,
  strength: z.enum(strengths),
  feeling: z.enum(feelings).nullable(),
  direction: z.enum(directions),
  note,
});

/** Version 1 of the ecogram document. Source of the drawing's meaning: Poulin (2010), Strengths-Based Generalist Practice. */
export const ecogramSchema = z
  .object({
    version: z.literal(1),
    client: z.object({ position: pointSchema, size: z.number().min(0.6).max(3) }),
    actors: z.array(actorSchema).max(mostActors),
    relations: z.array(relationSchema).max(mostRelations),
    /** Shown to the client and printed when asked. */
    note,
    /** The coach's private notes: never printed unless ticked, never in the client view. */
    privateNote: note,
  })
  .superRefine((document, context) => {
    const actors = new Set(document.actors.map((actor) => actor.id));
    if (actors.size !== document.actors.length || actors.has(clientEnd)) {
      context.addIssue({ code: 'custom', message: 'actor ids are not unique' });
    }
    const relations = new Set(document.relations.map((relation) => relation.id));
    if (relations.size !== document.relations.length) {
      context.addIssue({ code: 'custom', message: 'relation ids are not unique' });
    }
    const known = (end: string): boolean => end === clientEnd || actors.has(end);
    for (const relation of document.relations) {
      if (!known(relation.first) || !known(relation.second) || relation.first === relation.second) {
        context.addIssue({ code: 'custom', message: 'a relation has an end that is not there' });
      }
    }
  });

export type Actor = z.infer<typeof actorSchema>;
export type ActorKind = Actor['kind'];
export type Circle = (typeof circles)[number];
export type ActorFacts = z.infer<typeof factsSchema>;
export type Relation = z.infer<typeof relationSchema>;
export type Strength = Relation['strength'];
export type Feeling = (typeof feelings)[number];
export type Direction = Relation['direction'];
export type EcogramDocument = z.infer<typeof ecogramSchema>;

export const emptyFacts: ActorFacts = { frequency: '', reachability: '', since: '', firstStep: '' };

/** An ecogram on which only the client stands, in the middle of the plane. */
export function emptyEcogram(): EcogramDocument {
  return {
    version: 1,
    client: { position: { x: 0, y: 0 }, size: 1 },
    actors: [],
    relations: [],
    note: '',
    privateNote: '',
  };
}
