import { graphemesOf } from './graphemes.ts';
import { wordParts } from './hyphenate.ts';

export type Measure = (text: string) => number;

/**
 * Where lines may end: between words, also inside them with a hyphen, or between words and, in a word that is longer than a
 * line, where the line is full.
 */
export type Breaking = 'words' | 'parts' | 'anywhere';

/** A piece that stays together, and what is written when a line ends right after it. */
interface Piece {
  readonly text: string;
  readonly hyphen: boolean;
}

export interface Wrapped {
  readonly lines: readonly string[];
  /** What did not fit in the lines that there were. */
  readonly rest: string;
}

/** After a hyphen or a slash that is already there a line may end without more. */
const ownBreaks = /(?<=\p{L}{2}[-\u2010/])(?=\p{L}{2})/u;

/**
 * Fills lines one after the other; `widthOf` gives the room on each line (0 is the first), in the unit of `measure`.
 * Stops at `most` lines or at a piece that fits on no line; what is left is in `rest`.
 */
export function wrap(
  text: string,
  measure: Measure,
  widthOf: (line: number) => number,
  most: number,
  breaking: Breaking,
): Wrapped {
  const lines: string[] = [];
  let pieces = piecesOf(text, breaking);
  while (pieces.length > 0 && lines.length < most) {
    const line = firstLine(pieces, measure, widthOf(lines.length));
    if (line === undefined) {
      if (breaking !== 'anywhere') break;
      const [first = { text: '', hyphen: false }, ...others] = pieces;
      const cut = cutPiece(first, measure, widthOf(lines.length));
      lines.push(cut.head);
      pieces = cut.tail.trim() === '' ? others : [{ ...first, text: cut.tail }, ...others];
      continue;
    }
    lines.push(line.text);
    pieces = pieces.slice(line.used);
  }
  return {
    lines,
    rest: pieces
      .map((piece) => piece.text)
      .join('')
      .trim(),
  };
}

function firstLine(
  pieces: readonly Piece[],
  measure: Measure,
  width: number,
): { readonly text: string; readonly used: number } | undefined {
  let text = '';
  let best: { readonly text: string; readonly used: number } | undefined;
  for (const [index, piece] of pieces.entries()) {
    text += piece.text;
    const line = text.trimEnd() + (piece.hyphen ? '-' : '');
    if (isWider(text.trimEnd(), measure, width)) break;
    if (measure(line) <= width) best = { text: line, used: index + 1 };
  }
  return best;
}

/** A text without any space may be a page long: then its beginning says it already. In UTF-16 code units. */
const beginning = 200;

const isWider = (text: string, measure: Measure, width: number): boolean =>
  (text.length > 2 * beginning && measure(text.slice(0, beginning)) > width) || measure(text) > width;

function piecesOf(text: string, breaking: Breaking): Piece[] {
  const words = text.match(/[^ ]+ */gu) ?? [];
  return words.flatMap((word) =>
    word.split(ownBreaks).flatMap((part) => {
      if (breaking !== 'parts') return [{ text: part, hyphen: false }];
      const parts = wordParts(part);
      return parts.map((piece, index) => ({ text: piece, hyphen: index < parts.length - 1 }));
    }),
  );
}

/** As many whole characters as fit, and at least one. Looks no further into a long text than it has to. */
function cutPiece(
  piece: Piece,
  measure: Measure,
  width: number,
): { readonly head: string; readonly tail: string } {
  const { text } = piece;
  for (let seen = beginning; ; seen *= 4) {
    const isAll = seen >= text.length;
    // The last character of a part may be half of one.
    const characters = graphemesOf(text.slice(0, seen)).slice(0, isAll ? undefined : -1);
    const fitting = largestCount(
      characters.length,
      (count) => measure(characters.slice(0, count).join('')) <= width,
    );
    if (fitting === characters.length && !isAll) continue;
    const head = characters.slice(0, Math.max(1, fitting)).join('');
    return { head: head.trimEnd(), tail: text.slice(head.length) };
  }
}

/** The largest count up to `most` that passes a test which, once failed, keeps failing; 0 when none does. */
export function largestCount(most: number, passes: (count: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
