import { z } from 'zod';

/** How two moments are compared: laid over each other, a boundary to slide between them, or beside each other. */
export const compareForms = ['overlay', 'slider', 'beside'] as const;
export type CompareForm = (typeof compareForms)[number];

/** Which moment of a worksheet is looked at: null is as it is now. With `compareWith` it is compared with that earlier moment. */
export interface LookedAt {
  readonly momentId: string | null;
  readonly compareWith: string | null;
  readonly compareAs: CompareForm;
}

export const asItIsNow: LookedAt = { momentId: null, compareWith: null, compareAs: 'overlay' };

const schema = z.object({
  lookedAt: z.object({
    momentId: z.string().nullable(),
    compareWith: z.string().nullable(),
    compareAs: z.enum(compareForms).default('overlay'),
  }),
});

/**
 * What to pass along when going to the print screen or to looking together, so that they show the same moment. It travels
 * in the state of the window's history: an address would outlive the session.
 */
export const stateFor = (lookedAt: LookedAt): { readonly lookedAt: LookedAt } => ({ lookedAt });

/** What was passed along to this screen; the present when nothing was. */
export function passedAlong(state: unknown): LookedAt {
  const read = schema.safeParse(state);
  return read.success ? read.data.lookedAt : asItIsNow;
}

/** Whether one came here from the history screen, and goes back there. */
export const cameFromHistory = (state: unknown): boolean => schema.safeParse(state).success;
