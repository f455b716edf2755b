/** Things by their names, as the alphabet of a language has them. One collator for all: comparing each anew takes as many. */
export function inOrder<T>(things: readonly T[], nameOf: (thing: T) => string, locale: string): T[] {
  const { compare } = new Intl.Collator(locale);
  return things.toSorted((one, other) => compare(nameOf(one), nameOf(other)));
}
