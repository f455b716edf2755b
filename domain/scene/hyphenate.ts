// oxlint-disable-next-line typescript/triple-slash-reference -- every world that imports this file needs the types
/// <reference path="./hyphen.d.ts" />
import dutch from 'hyphen/nl/index.js';

const mark = '\u00ad';
const shortestPart = 3;

/** The parts into which a word may be broken, after the Dutch patterns; at least three letters on either side. */
export function wordParts(word: string): string[] {
  const parts = dutch.hyphenateSync(word, { hyphenChar: mark, minWordLength: 2 * shortestPart }).split(mark);
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && (last.length < shortestPart || !endsInLetters(last)))
      joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  const tail = joined.at(-1) ?? '';
  if (joined.length > 1 && !startsWithLetters(tail)) joined.splice(-2, 2, (joined.at(-2) ?? '') + tail);
  return joined;
}

const endsInLetters = (part: string): boolean => /\p{L}{3}$/u.test(part);
const startsWithLetters = (part: string): boolean => /^\p{L}{3}/u.test(part);
