/** The keys of an object as its type knows them; it must hold no others. */
const keysOf = Object.keys as <T extends object>(object: T) => (keyof T)[];

/** The same object when the change changes nothing. A key that holds undefined counts as not given. */
export function patched<T extends object>(
  target: T,
  change: { readonly [Key in keyof T]?: T[Key] | undefined },
): T {
  let next = target;
  for (const key of keysOf(change)) {
    const value: T[keyof T] | undefined = change[key];
    if (value === undefined || value === target[key]) continue;
    if (next === target) next = { ...target };
    next[key] = value;
  }
  return next;
}

/** Maps a list, and keeps the list itself when every item stayed the same object. */
export function mapped<T>(items: T[], change: (item: T) => T): T[] {
  let differs = false;
  const next = items.map((item) => {
    const after = change(item);
    differs ||= after !== item;
    return after;
  });
  return differs ? next : items;
}

/** Leaves out what does not pass, and keeps the list itself when everything does. */
export function kept<T>(items: T[], passes: (item: T) => boolean): T[] {
  const next = items.filter(passes);
  return next.length < items.length ? next : items;
}

/** The list with more at its end, and the list itself without more. */
export const longer = <T>(items: T[], more: readonly T[]): T[] =>
  more.length === 0 ? items : [...items, ...more];
