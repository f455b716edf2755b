import type { Shape, TextStyle } from '../../../scene/shapes.ts';
import { lineBetween, ruleAt, textAt } from '../../../sheet/draw.ts';
import type { ReviewEntry } from '../document.ts';
import type { ProgressReviewWords } from '../words/progress-review-words.ts';

/** Height of a cell with scores, and where the second score stands. */
export const scoreCellHeight = 18.6;
const second = 18;
const scaleLength = 34;
const scaleLeft = 1.6;
const mark = 1.55;
const label: TextStyle = { size: 9, weight: 400 };

/** Both versions of a score above one small scale: a ring for what the client gave, a dot for what came after the talk. */
export function scoreCell(
  entry: ReviewEntry | undefined,
  x: number,
  y: number,
  words: Pick<ProgressReviewWords, 'own' | 'discussed'>,
): readonly Shape[] {
  const own = entry?.own ?? null;
  const discussed = entry?.discussed ?? null;
  if (own === null && discussed === null) return [];
  const level = y + 15;
  const placeOf = (score: number): number => x + scaleLeft + (scaleLength * score) / 10;
  return [
    ...scaleAt(x + scaleLeft, level),
    ...(own === null ? [] : [ownMark(placeOf(own), level)]),
    ...(discussed === null ? [] : [discussedMark(placeOf(discussed), level)]),
    ...(own === null
      ? []
      : [
          textAt(words.own, x, y + 4.4, label, 'ink-soft'),
          textAt(String(own), x, y + 11, { size: 18, weight: 600 }),
        ]),
    ...(discussed === null
      ? []
      : [
          textAt(words.discussed, x + second, y + 4.4, label, 'ink-soft'),
          textAt(String(discussed), x + second, y + 11, { size: 18, weight: 700 }),
        ]),
  ];
}

/** The client's own: a ring, which a dot at the same place leaves visible around itself. */
export const ownMark = (x: number, y: number): Shape => ({
  shape: 'circle',
  centre: { x, y },
  radius: mark + 0.75,
  fill: 'paper',
  stroke: { colour: 'ink', width: 0.4 },
});

export const discussedMark = (x: number, y: number): Shape => ({
  shape: 'circle',
  centre: { x, y },
  radius: mark,
  fill: 'ink',
});

function scaleAt(x: number, y: number): readonly Shape[] {
  const ticks = Array.from({ length: 11 }, (_, score) => {
    const reach = score % 5 === 0 ? 1.3 : 0.7;
    const at = x + (scaleLength * score) / 10;
    return lineBetween(at, y - reach, at, y + reach, { colour: 'edge', width: 0.3 });
  });
  return [ruleAt(x, y, scaleLength, 0.35, 'edge'), ...ticks];
}
