import type { Language } from '../../../language/language.ts';
import type { Shape, TextStyle } from '../../../scene/shapes.ts';
import { measureText } from '../../../scene/text-measure.ts';
import { lineBetween, textAt } from '../../../sheet/draw.ts';
import { iconAt } from '../../../sheet/icons.ts';
import type { ScaleAnswer } from '../document.ts';
import { scaleWords } from '../words/words.ts';

/** Millimetres: of a circle, of the one that is filled, and of the star. */
const radius = 5.8;
const chosenRadius = 7.4;
const starRadius = 3.6;
const apart = 15.7;
const first = 8;
const figure: TextStyle = { size: 15, weight: 400 };
const chosenFigure: TextStyle = { size: 20, weight: 700 };
const words: TextStyle = { size: 14, weight: 400 };

/** From the top of a drawn scale to the middle of its circles, and all of it. */
export const scaleMiddle = 22;
export const scaleHeight = scaleMiddle + chosenRadius + 1;

/** Middle of the circle of a score, from the left end of the scale. */
export const scaleX = (score: number): number => first + score * apart;

/** Eleven circles in a row: the one of now is filled and says so, the wish has a star. Told apart by form, not by colour. */
export function scaleShapes(
  { score, wished }: Pick<ScaleAnswer, 'score' | 'wished'>,
  language: Language,
  left: number,
  top: number,
): readonly Shape[] {
  const y = top + scaleMiddle;
  const says = scaleWords(language);
  const all = Array.from({ length: 11 }, (_, each) => each);
  const reach = (each: number): number => (each === score ? chosenRadius : radius);
  const joints = all.slice(1).map((each) =>
    lineBetween(left + scaleX(each - 1) + reach(each - 1), y, left + scaleX(each) - reach(each), y, {
      colour: 'ink',
      width: 0.7,
    }),
  );
  const circles: Shape[] = all.map((each) => ({
    shape: 'circle',
    centre: { x: left + scaleX(each), y },
    radius: reach(each),
    fill: each === score ? 'ink' : 'paper',
    stroke: { colour: 'ink', width: 0.45 },
  }));
  const figures = all.map((each) =>
    each === score
      ? textAt(String(each), left + scaleX(each), y + 2.35, chosenFigure, 'paper', 'middle')
      : textAt(String(each), left + scaleX(each), y + 1.75, figure, 'ink', 'middle'),
  );
  return [
    ...joints,
    ...circles,
    ...(score === null ? [] : nowMark(left + scaleX(score), y)),
    ...(wished === null
      ? []
      : iconAt('star', left + starX(score, wished) - starRadius, y - 14.9, 2 * starRadius, 'ink')),
    ...figures,
    ...(score === null
      ? [textAt(says.noFigure, left + scaleX(0) - radius, y - 11, words, 'ink-soft')]
      : [textAt(says.now, left + scaleX(score), y - 15.5, { size: 14, weight: 700 }, 'ink', 'middle')]),
    ...(wished === null ? [] : [wishWords(score, wished, says.wish, left, y)]),
  ];
}

/** Where now and the wish are the same, the star stands beside the word of now. */
const starX = (score: number | null, wished: number): number =>
  scaleX(wished) + (score === wished ? (wished > 5 ? -apart * 0.8 : apart * 0.8) : 0);

function nowMark(x: number, y: number): readonly Shape[] {
  const tip = { x, y: y - chosenRadius - 1.2 };
  return [
    {
      shape: 'path',
      steps: [
        { to: 'move', point: tip },
        { to: 'line', point: { x: x - 2, y: tip.y - 3.4 } },
        { to: 'line', point: { x: x + 2, y: tip.y - 3.4 } },
        { to: 'close' },
      ],
      fill: 'ink',
    },
  ];
}

/** Right of the star; left of it near the right end; above it when now stands in the way on that side. */
function wishWords(score: number | null, wished: number, text: string, left: number, y: number): Shape {
  const x = starX(score, wished);
  const length = measureText(text, words);
  const toLeft = score === wished ? wished > 5 : wished > 8;
  const from = toLeft ? x - starRadius - 2 - length : x + starRadius + 2;
  const nowX = score === null || score === wished ? null : scaleX(score);
  const inTheWay = nowX !== null && nowX > from - 5 && nowX < from + length + 5;
  if (!inTheWay) return textAt(text, left + from, y - 9.7, words);
  // Over the star, and away from the word of now.
  const above = nowX !== null && nowX > x ? x + starRadius - length : x - starRadius;
  const kept = Math.min(scaleX(10) + radius - length, Math.max(scaleX(0) - radius, above));
  return textAt(text, left + kept, y - 18.5, words);
}
