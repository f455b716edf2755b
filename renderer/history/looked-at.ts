import { z } from 'zod';

/** Which moment of a worksheet is looked at: null is as it is now. With `compareWith` it lies over that earlier moment. */
export interface LookedAt {
  readonly momentId: string | null;
  readonly compareWith: string | null;
}

export const asItIsNow: LookedAt = { momentId: null, compareWith: null };

const schema = z.object({
  lookedAt: z.object({ momentId: z.string().nullable(), compareWith: z.string().nullable() }),
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
