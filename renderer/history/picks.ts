import type { LookedAt } from './looked-at.ts';

/** Which moments are picked, in the order in which that happened: one to look at, or two to lay over each other. */
export type Picks = readonly [string] | readonly [string, string];

/** What is picked at first: the newest moment over the one before it, which is what came since last time. */
export function firstPicks(moments: readonly { readonly id: string }[]): Picks | null {
  const newest = moments.at(-1);
  const before = moments.at(-2);
  if (newest === undefined) return null;
  return before === undefined ? [newest.id] : [before.id, newest.id];
}

/** The picks with which one left this screen, as far as those moments are still there. */
export function picksAgain(
  moments: readonly { readonly id: string }[],
  { momentId, compareWith }: LookedAt,
): Picks | null {
  const known = (id: string): boolean => moments.some((moment) => moment.id === id);
  const after = momentId ?? moments.at(-1)?.id;
  if (after === undefined || !known(after)) return firstPicks(moments);
  return compareWith !== null && known(compareWith) ? [compareWith, after] : [after];
}

/** Picks a moment or lets it go. Of three the one that was picked first goes; the last one stays. */
export function toggled(picks: Picks, id: string): Picks {
  const others = picks.filter((picked) => picked !== id);
  const last = others.at(-1);
  if (last === undefined) return picks;
  return others.length < picks.length ? [last] : [last, id];
}

/** The picked moments in the order of time. */
export function inOrder<Moment extends { readonly id: string }>(
  moments: readonly Moment[],
  picks: Picks,
): { readonly before: Moment | undefined; readonly after: Moment | undefined } {
  const picked = moments.filter(({ id }) => picks.includes(id));
  return { before: picked.length > 1 ? picked[0] : undefined, after: picked.at(-1) };
}
