/** Makes "a, b en c" with the word for "and" of a language. */
export const listedWith =
  (and: string) =>
  (items: readonly string[]): string => {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
  };

/** The first letter as a capital, for a sentence that starts with a name. */
export function capitalised(sentence: string): string {
  const [first = ''] = sentence;
  return first.toLocaleUpperCase('nl-BE') + sentence.slice(first.length);
}

/** A full stop at the end, unless the words end their own sentence. */
export const ended = (words: string): string => (/[.!?…]$/u.test(words) ? words : `${words}.`);
