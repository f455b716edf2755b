import { cleanText } from '../scene/clean-text.ts';
import type { Colour } from '../scene/colours.ts';
import { graphemesOf } from '../scene/graphemes.ts';
import type { Shape, TextStyle } from '../scene/shapes.ts';
import { measureText } from '../scene/text-measure.ts';
import { textAt } from './draw.ts';

/** A stretch of text in one look; what is left out is that of the text around it. */
export interface Span {
  readonly text: string;
  readonly style?: TextStyle;
  readonly colour?: Colour;
}

interface PlacedSpan {
  readonly x: number;
  readonly text: string;
  readonly style: TextStyle;
  readonly colour: Colour;
}

/** One line of spans: each with its distance from the left end. */
export type RichLine = readonly PlacedSpan[];

type Piece = Omit<PlacedSpan, 'x'>;

/** Breaks spans into lines of at most `width` millimetres, as if they were one text. Nothing is lost. */
export function richLines(
  spans: readonly Span[],
  width: number,
  style: TextStyle,
  colour: Colour,
): RichLine[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  for (const word of wordsOf(spans, style, colour).flatMap((whole) => narrowed(whole, width))) {
    if (line.length > 0 && lengthOf([...line, ...word]) > width) {
      lines.push(line);
      line = [];
    }
    line.push(...word);
  }
  if (line.length > 0) lines.push(line);
  return lines.map(placedInLine);
}

/** The text shapes of one line that starts at `x` on baseline `y`. */
export function richLineAt(line: RichLine, x: number, y: number): Shape[] {
  return line.map((span) => textAt(span.text, x + span.x, y, span.style, span.colour));
}

/** Words with the space behind them. A word may consist of spans of several looks: "Mama" and the comma after it. */
function wordsOf(spans: readonly Span[], style: TextStyle, colour: Colour): Piece[][] {
  const words: Piece[][] = [];
  let open = false;
  for (const span of spans) {
    for (const text of cleanText(span.text).text.match(/[^ ]+ *| +/gu) ?? []) {
      const piece = {
        text: text.replace(/ +$/u, ' '),
        style: span.style ?? style,
        colour: span.colour ?? colour,
      };
      if (open || text.startsWith(' ')) words.at(-1)?.push(piece);
      else words.push([piece]);
      open = !text.endsWith(' ');
    }
  }
  return words;
}

/** A word that is wider than the line comes apart in its characters. */
function narrowed(word: readonly Piece[], width: number): Piece[][] {
  if (lengthOf(word) <= width) return [[...word]];
  return word.flatMap((piece) => graphemesOf(piece.text).map((text) => [{ ...piece, text }]));
}

/** Length without the space at the end. */
function lengthOf(pieces: readonly Piece[]): number {
  const last = pieces.at(-1);
  if (last === undefined) return 0;
  const before = pieces
    .slice(0, -1)
    .reduce((total, piece) => total + measureText(piece.text, piece.style), 0);
  return before + measureText(last.text.trimEnd(), last.style);
}

function placedInLine(pieces: readonly Piece[]): RichLine {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && last.style === piece.style && last.colour === piece.colour) {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    } else {
      joined.push(piece);
    }
  }
  let x = 0;
  return joined.map((piece, index) => {
    const { style, colour } = piece;
    const place = x;
    x += measureText(piece.text, style);
    return { x: place, text: index === joined.length - 1 ? piece.text.trimEnd() : piece.text, style, colour };
  });
}
