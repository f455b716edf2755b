import type { PageBox } from '../geometry/point.ts';
import type { Paint, Shape, Stroke, TextShape } from '../scene/shapes.ts';
import { measureText } from '../scene/text-measure.ts';
import { textAt } from './draw.ts';

/** What happened to something between two moments; every comparison says it by form, colour and a word. */
export type Mark = 'new' | 'gone' | 'changed';

export const goneStroke: Stroke = { colour: 'ink-soft', width: 0.4, dash: [0.5, 1.3] };
export const markPaints: Readonly<Record<'new' | 'gone', Paint>> = {
  new: { fill: 'action-soft', stroke: { colour: 'action', width: 0.9 } },
  gone: { fill: 'paper', stroke: goneStroke },
};

export const softened = (text: TextShape): TextShape => ({ ...text, colour: 'ink-soft' });

/** Millimetres between a shape and the plate with the word under it, and the height of that plate. */
export const tagBelow = 1.7;
export const tagHeight = 5.4;
const tagStyle = { size: 10, weight: 600 } as const;
const tagPadding = 2.6;

export const tagWidth = (word: string): number => measureText(word, tagStyle) + 2 * tagPadding;

const tagColours = {
  new: { fill: 'action', edge: 'action', text: 'on-action' },
  gone: { fill: 'paper', edge: 'ink-soft', text: 'ink-soft' },
  changed: { fill: 'action-soft', edge: 'action', text: 'action' },
} as const;

/** The word on its little plate. */
export function tagShapes(mark: Mark, word: string, box: PageBox): readonly Shape[] {
  const { fill, edge, text } = tagColours[mark];
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return [
    { shape: 'rectangle', box, corner: box.height / 2, fill, stroke: { colour: edge, width: 0.35 } },
    textAt(word, middle.x, middle.y + 1.2, tagStyle, text, 'middle'),
  ];
}
