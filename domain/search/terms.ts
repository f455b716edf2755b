import { distinctWords, wordsIn } from './words.ts';

/** More words than this narrow nothing down any further. */
const mostTerms = 16;

/**
 * What somebody looks for: the beginnings of words, all of which must occur. A beginning of another one is left out, since
 * where that one is, it is too.
 */
export function termsOf(typed: string): readonly string[] {
  const words = [...distinctWords(typed)];
  return words
    .filter((word) => !words.some((other) => other !== word && other.startsWith(word)))
    .slice(0, mostTerms);
}

/** Whether every term is the beginning of a word in the text. */
export function isFoundIn(text: string, terms: readonly string[]): boolean {
  const words = [...distinctWords(text)];
  return terms.every((term) => words.some((word) => word.startsWith(term)));
}

/** A piece of text; `found` when it is a word that was looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** The text in pieces that together are the text, with the found words apart. */
export function markFound(text: string, terms: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (to: number, found: boolean): void => {
    if (to > at) pieces.push({ text: text.slice(at, to), found });
    at = Math.max(at, to);
  };
  for (const { folded, from, to } of wordsIn(text)) {
    if (!terms.some((term) => folded.startsWith(term))) continue;
    add(from, false);
    add(to, true);
  }
  add(text.length, false);
  return pieces;
}
