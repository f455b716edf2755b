import type { PagePoint } from '../geometry/point.ts';
import type { TextShape } from './shapes.ts';
import { measureText } from './text-measure.ts';

/** A place at a part of the way along the letters of a line, 0 to 1, as it lies on the page; half as high as its capitals. */
export function letterPlace({ text, at, anchor, style, turn = 0 }: TextShape, part: number): PagePoint {
  const width = measureText(text, style);
  const start = { start: 0, middle: -width / 2, end: -width }[anchor];
  const along = start + part * width;
  const up = style.size * 0.11;
  const angle = (turn * Math.PI) / 180;
  return {
    x: at.x + along * Math.cos(angle) + up * Math.sin(angle),
    y: at.y + along * Math.sin(angle) - up * Math.cos(angle),
  };
}
