import { hasArabic, joinLetters } from './arabic-letters.ts';
import { withPlaceholders } from './drawable.ts';
import { advanceOf, arabicFace, type FaceName, familyOf, type FontFamily, latinFace } from './faces.ts';
import { graphemesOf } from './graphemes.ts';
import type { TextStyle } from './shapes.ts';
import { inVisualOrder } from './text-direction.ts';

/** One point (1/72 inch) in millimetres. */
export const millimetresPerPoint = 25.4 / 72;

/**
 * A piece of a line in one face and one direction. Every surface draws the runs one by one at `x`, so that lines are equally
 * long everywhere whatever a browser would have chosen.
 */
export interface TextRun {
  /** As it was written, with a square for what no bundled font has; for readers. */
  readonly text: string;
  /** What to paint, in the order in which it is read: Arabic letters in their joined form. */
  readonly painted: string;
  /** The same from left to right, brackets turned, for surfaces that know no direction. */
  readonly leftToRight: string;
  readonly direction: 'ltr' | 'rtl';
  readonly face: FaceName;
  readonly family: FontFamily;
  /** Millimetres from the left end of the line, and the length of the run. */
  readonly x: number;
  readonly width: number;
}

const turned: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '\u00ab': '\u00bb',
  '\u00bb': '\u00ab',
  '\u2039': '\u203a',
  '\u203a': '\u2039',
};

/** The runs of one line from left to right, together as long as measureText says. Expects text from cleanText. */
export function textRuns(text: string, style: TextStyle): TextRun[] {
  if (text === '') return [];
  let x = 0;
  const runs: TextRun[] = [];
  for (const part of partsOf(withPlaceholders(text), style)) {
    const width = widthInFace(part.painted, part.face, style);
    const leftToRight = part.direction === 'ltr' ? part.painted : turnedRound(part.painted);
    runs.push({ ...part, leftToRight, family: familyOf(part.face), x, width });
    x += width;
  }
  return runs;
}

type Part = Pick<TextRun, 'text' | 'painted' | 'direction' | 'face'>;

function partsOf(text: string, style: TextStyle): Part[] {
  if (!hasArabic(text)) return [{ text, painted: text, direction: 'ltr', face: latinFace(style) }];
  return inVisualOrder(text).flatMap((stretch) => {
    const parts = byFace(stretch.text, style);
    return stretch.level % 2 === 1 ? parts.flatMap(fromRightToLeft).toReversed() : parts.map(fromLeft);
  });
}

type FacedText = Pick<Part, 'text' | 'face'>;

function fromLeft({ text, face }: FacedText): Part {
  return { text, painted: text, direction: 'ltr', face };
}

/**
 * Spaces at the ends become parts of their own: browsers move a space that ends a line to the end of the paragraph, which is
 * on the right, and with it everything in the run.
 */
function fromRightToLeft({ text, face }: FacedText): Part[] {
  const core = text.trim();
  const start = text.indexOf(core);
  const parts: Part[] = [
    fromLeft({ text: text.slice(0, start), face }),
    { text: core, painted: joinLetters(core), direction: 'rtl', face },
    fromLeft({ text: text.slice(start + core.length), face }),
  ];
  return parts.filter((part) => part.text !== '');
}

/** Parts a stretch of one direction by the face that has its characters; spaces and marks stay with what precedes them. */
function byFace(text: string, style: TextStyle): { text: string; face: FaceName }[] {
  const parts: { text: string; face: FaceName }[] = [];
  for (const character of text) {
    const last = parts.at(-1);
    const face = faceFor(character, style, last?.face);
    if (last?.face === face) last.text += character;
    else parts.push({ text: character, face });
  }
  return parts;
}

function faceFor(character: string, style: TextStyle, before: FaceName | undefined): FaceName {
  const codePoint = character.codePointAt(0) ?? 0;
  const latin = latinFace(style);
  const arabic = arabicFace(style);
  if (
    before === arabic &&
    /[\s\p{Mn}\u200c\u200d]/u.test(character) &&
    advanceOf(arabic, codePoint) !== undefined
  )
    return arabic;
  return advanceOf(latin, codePoint) === undefined && advanceOf(arabic, codePoint) !== undefined
    ? arabic
    : latin;
}

/** Length in millimetres of characters that are painted as they are in one face. */
export function widthInFace(painted: string, face: FaceName, style: TextStyle): number {
  let units = 0;
  let count = 0;
  for (const character of painted) {
    units += advanceOf(face, character.codePointAt(0) ?? 0) ?? 0;
    count += 1;
  }
  return (units * style.size * millimetresPerPoint) / 1000 + count * (style.spacing ?? 0);
}

function turnedRound(painted: string): string {
  return graphemesOf(painted)
    .toReversed()
    .map((character) => turned[character] ?? character)
    .join('');
}
