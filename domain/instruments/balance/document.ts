import { z } from 'zod';
import { originSchema } from '../../handover/origin.ts';

/** Longest text of a burden, a strength or the weakest point, in UTF-16 code units. The list shows all of it. */
export const longestText = 500;
/** Longest free text (notes, agreed support) that is kept, in UTF-16 code units. */
export const longestNote = 20_000;
/** Most burdens on one beam, most strengths under it, and most joins between them. */
export const mostBurdens = 200;
export const mostStrengths = 200;
export const mostJoins = 1_000;
/** A document id, made outside the domain. */
export const idSchema = z.string().min(1).max(64);

/** The names by which a drawing speaks of the beam and of the weakest point, which have no ids of their own. */
export const clientSubject = 'client';
export const weakestSubject = 'weakest';
export const reservedIds: readonly string[] = [clientSubject, weakestSubject];

/** How large a block or a triangle may be drawn: a length that multiplies its middle size. Size means weight. */
export const smallestSize = 0.6;
export const largestSize = 2;
const sizeSchema = z.number().min(smallestSize).max(largestSize);

/** Millimetres along the beam from its middle, to the right; the beam itself is never shorter than what lies on it. */
export const placeSchema = z.number().min(-20_000).max(20_000);

const text = z.string().max(longestText);
const note = z.string().max(longestNote);

/** A block: what weighs on the client. An empty text is a burden that is not known or not told yet. */
export const burdenSchema = z.object({
  id: idSchema,
  text,
  size: sizeSchema,
  /** Wished middle: from the middle of the beam, or from the middle of the block on which it stands. */
  place: placeSchema,
  /** The burden on which it stands; null on the beam itself. */
  on: idSchema.nullable(),
  note,
  origin: originSchema.optional(),
});

/** A triangle: what keeps the client upright. An empty text is a strength that is not known yet. */
export const strengthSchema = z.object({
  id: idSchema,
  text,
  size: sizeSchema,
  /** Wished place of the tip, from the middle of the beam. */
  place: placeSchema,
  /** Extra support that was put there to help at a weak place. */
  extra: z.boolean(),
  note,
  origin: originSchema.optional(),
});

/** A strength that helps to carry a burden. */
export const joinSchema = z.object({ id: idSchema, burden: idSchema, strength: idSchema });

/** The weakest point: where on the beam, and what it is in a word or a few. */
export const weakestSchema = z.object({ place: placeSchema, word: text });

/**
 * Version 1 of the balance document (draaglast-draagkrachtbalkje). Source of its meaning: Bind-Kracht in armoede
 * (Vansevenant et al., 2008); W² Werk en Welzijn Verankerd (Sannen et al., 2011), with Callens (2007).
 */
export const balanceSchema = z
  .object({
    version: z.literal(1),
    burdens: z.array(burdenSchema).max(mostBurdens),
    strengths: z.array(strengthSchema).max(mostStrengths),
    joins: z.array(joinSchema).max(mostJoins),
    weakest: weakestSchema.nullable(),
    /** Whether the beam leans and bends with what lies on it. */
    leans: z.boolean(),
    /** The support that client and coach agree on. */
    agreed: note,
    /** Shown to the client and printed when asked. */
    note,
    /** The coach's private notes: never printed unless ticked, never in the client view. */
    privateNote: note,
  })
  .superRefine((document, context) => {
    const ids = [
      ...reservedIds,
      ...[...document.burdens, ...document.strengths, ...document.joins].map(({ id }) => id),
    ];
    if (new Set(ids).size !== ids.length) {
      context.addIssue({ code: 'custom', message: 'ids are not unique' });
    }
    if (!standsWell(document.burdens)) {
      context.addIssue({ code: 'custom', message: 'a burden stands on nothing or on itself' });
    }
    const burdens = new Set(document.burdens.map(({ id }) => id));
    const strengths = new Set(document.strengths.map(({ id }) => id));
    const pairs = new Set<string>();
    for (const { burden, strength } of document.joins) {
      const pair = pairOf({ burden, strength });
      if (!burdens.has(burden) || !strengths.has(strength) || pairs.has(pair)) {
        context.addIssue({
          code: 'custom',
          message: 'a join has an end that is not there, or is there twice',
        });
      }
      pairs.add(pair);
    }
  });

export type Burden = z.infer<typeof burdenSchema>;
export type Strength = z.infer<typeof strengthSchema>;
export type Join = z.infer<typeof joinSchema>;
export type WeakestPoint = z.infer<typeof weakestSchema>;
export type BalanceDocument = z.infer<typeof balanceSchema>;

/** One key for the two ends of a join. */
export const pairOf = ({ burden, strength }: Pick<Join, 'burden' | 'strength'>): string =>
  JSON.stringify([burden, strength]);

/** Whether every burden stands, by way of others, on the beam. */
function standsWell(burdens: readonly Pick<Burden, 'id' | 'on'>[]): boolean {
  const below = new Map(burdens.map(({ id, on }) => [id, on]));
  const safe = new Set<string>();
  for (const { id } of burdens) {
    const path = new Set<string>();
    for (let next: string | null = id; next !== null && !safe.has(next);) {
      const under = below.get(next);
      if (under === undefined || path.has(next)) return false;
      path.add(next);
      next = under;
    }
    for (const each of path) safe.add(each);
  }
  return true;
}

/** A beam with nothing on it and nothing under it. */
export function emptyBalance(): BalanceDocument {
  return {
    version: 1,
    burdens: [],
    strengths: [],
    joins: [],
    weakest: null,
    leans: true,
    agreed: '',
    note: '',
    privateNote: '',
  };
}
