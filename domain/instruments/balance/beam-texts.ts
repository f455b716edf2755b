import type { PageBox } from '../../geometry/point.ts';
import type { TextStyle } from '../../scene/shapes.ts';
import { fitText } from '../../scene/text-fit.ts';
import { measureText, textHeights } from '../../scene/text-measure.ts';
import type { BalanceDocument } from './document.ts';
import { beamThickness } from './measures.ts';
import { tidy } from './names.ts';
import type { BalanceView } from './view.ts';
import { balanceWords } from './words/words.ts';

/** One line on the beam. */
export interface BeamLine {
  readonly text: string;
  /** Left end, in millimetres along the beam. */
  readonly x: number;
  readonly width: number;
  readonly style: TextStyle;
  readonly shortened: boolean;
}

export interface BeamTexts {
  readonly name: BeamLine | null;
  /** The weakest point: where its diamond stands, and its words. */
  readonly weakest: { readonly x: number; readonly line: BeamLine | null } | null;
}

/** From the middle of the diamond to its points. */
export const diamondReach = 2.6;
const fromEnd = 7;
const besideDiamond = 5;
const between = 4;
const longestName = 0.35;
const type = { size: 13, smallest: 9, weight: 700 } as const;

/** The beam on which the words come. */
interface Beam {
  readonly half: number;
  readonly scale: number;
  /** About where joins cross it. */
  readonly crossings: readonly number[];
}

/**
 * The name of the client at the left end of the beam, and the weakest point with its words to the left of it, or to the right
 * when it lies left of the middle, or where joins would cross them. The name gives way to the right end when the weakest
 * point lies under it.
 */
export function beamTexts(document: BalanceDocument, view: BalanceView, beam: Beam): BeamTexts {
  const { half, scale, crossings } = beam;
  const words = balanceWords(view.language);
  const client = view.names === 'all' ? view.clientName : words.me;
  const name = lineIn(client, 2 * half * longestName, view);
  const left = name === null ? null : { ...name, x: -half + fromEnd };
  const { weakest } = document;
  if (weakest === null) return { name: left, weakest: null };
  const x = Math.min(half - fromEnd, Math.max(-half + fromEnd, weakest.place * scale));
  const word = view.names === 'all' ? tidy(weakest.word) : '';
  const text = word === '' ? words.weakest : words.weakestIs(word);
  const nameEnd = left === null ? -half : left.x + left.width;
  if (name !== null && x - diamondReach - between < nameEnd) {
    const right = { ...name, x: half - fromEnd - name.width };
    return { name: right, weakest: { x, line: rightOf(text, x, right.x - between, view) } };
  }
  const toLeft = leftOf(text, x, nameEnd + between, view);
  const toRight = rightOf(text, x, half - 2, view);
  const [first, second] = x < 0 ? [toRight, toLeft] : [toLeft, toRight];
  const isBetter = hardship(second, crossings) < hardship(first, crossings);
  return { name: left, weakest: { x, line: isBetter ? second : first } };
}

const shortening = 1_000;

/** How badly a line of words stands: left out or cut short, else crossed by how many joins. */
function hardship(line: BeamLine | null, crossings: readonly number[]): number {
  if (line === null) return 2 * shortening;
  const crossed = crossings.filter((at) => at > line.x - 2 && at < line.x + line.width + 2).length;
  return crossed + (line.shortened ? shortening : 0);
}

function lineIn(text: string, width: number, { textScale = 1 }: BalanceView): Omit<BeamLine, 'x'> | null {
  if (width < besideDiamond) return null;
  const { size, smallest, weight } = type;
  const fitted = fitText(text, {
    room: { width },
    maxLines: 1,
    // Letters may not be higher than the beam.
    size: Math.min(16, size * textScale),
    smallest,
    weight,
  });
  const [line] = fitted.lines;
  if (line === undefined) return null;
  const style: TextStyle = { size: fitted.size, weight };
  return { text: line, width: measureText(line, style), style, shortened: fitted.shortened };
}

function leftOf(text: string, x: number, from: number, view: BalanceView): BeamLine | null {
  const line = lineIn(text, x - besideDiamond - from, view);
  return line === null ? null : { ...line, x: x - besideDiamond - line.width };
}

function rightOf(text: string, x: number, to: number, view: BalanceView): BeamLine | null {
  const line = lineIn(text, to - x - besideDiamond, view);
  return line === null ? null : { ...line, x: x + besideDiamond };
}

/** How far below the middle of the beam its words have their baseline. */
export const baselineOf = ({ style }: BeamLine): number => textHeights(style).capHeight / 2;

/** What lines that cross the beam have to leave free. */
export function beamObstacles({ name, weakest }: BeamTexts): readonly PageBox[] {
  return [
    ...(name === null ? [] : [onBeam(name.x, name.width)]),
    ...(weakest === null ? [] : [onBeam(weakest.x - diamondReach, 2 * diamondReach)]),
    ...(weakest === null || weakest.line === null ? [] : [onBeam(weakest.line.x, weakest.line.width)]),
  ];
}

const onBeam = (x: number, width: number): PageBox => ({
  x,
  y: -beamThickness / 2,
  width,
  height: beamThickness,
});
