import type { Shape, TextStyle } from '../../../scene/shapes.ts';
import { millimetresPerPoint, textHeights } from '../../../scene/text-measure.ts';
import { ruleAt, textAt } from '../../../sheet/draw.ts';
import { tableLeading } from '../../../sheet/flow.ts';

/** Diameter of the sign of a life domain, of the ring with a letter, and the side of a box to tick. */
export const chipSize = 8;
export const ringSize = 5.4;
export const boxSize = 6;

export const bodyStyle: TextStyle = { size: 11, weight: 400 };
/** Height of a line of text in a card or a list. */
export const lineHeight = bodyStyle.size * millimetresPerPoint * tableLeading;

const letterStyle: TextStyle = { size: 9, weight: 700 };

/** A letter in a ring, which ties a card to the lists; by its left end and its middle line. */
export function letterRing(letter: string, x: number, y: number): readonly Shape[] {
  const radius = ringSize / 2;
  return [
    {
      shape: 'circle',
      centre: { x: x + radius, y },
      radius,
      fill: 'paper',
      stroke: { colour: 'ink', width: 0.3 },
    },
    textAt(letter, x + radius, y + textHeights(letterStyle).capHeight / 2, letterStyle, 'ink', 'middle'),
  ];
}

/** An empty box to tick, by its left end and its middle line. */
export const tickBox = (x: number, y: number): Shape => ({
  shape: 'rectangle',
  box: { x, y: y - boxSize / 2, width: boxSize, height: boxSize },
  corner: 1,
  stroke: { colour: 'ink', width: 0.4 },
});

const arrowHead = { length: 3.4, width: 2.8 };

/** A level arrow from `x` over `width`. */
export function arrowAt(x: number, y: number, width: number): readonly Shape[] {
  const tip = x + width;
  const { length, width: wide } = arrowHead;
  return [
    ruleAt(x, y, width - length + 0.3, 0.45, 'ink'),
    {
      shape: 'path',
      fill: 'ink',
      steps: [
        { to: 'move', point: { x: tip, y } },
        { to: 'line', point: { x: tip - length, y: y - wide / 2 } },
        { to: 'line', point: { x: tip - length, y: y + wide / 2 } },
        { to: 'close' },
      ],
    },
  ];
}
