/** What is new, what is gone, and what is there in both of two moments and not the very same. */
export interface Pairs<T> {
  readonly new: readonly T[];
  readonly gone: readonly T[];
  readonly both: readonly (readonly [before: T, after: T])[];
}

/** Finds things of one moment again in another by their ids, in the order in which they stand. */
export function pairs<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): Pairs<T> {
  const old = new Map(before.map((item) => [item.id, item]));
  const now = new Set(after.map(({ id }) => id));
  return {
    new: after.filter(({ id }) => !old.has(id)),
    gone: before.filter(({ id }) => !now.has(id)),
    both: after.flatMap((item) => {
      const was = old.get(item.id);
      return was === undefined || was === item ? [] : [[was, item] as const];
    }),
  };
}
