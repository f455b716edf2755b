import { grown } from '../../geometry/box.ts';
import { Cells } from '../../geometry/cells.ts';
import type { PageBox, PagePoint } from '../../geometry/point.ts';
import { boxBetween } from '../../geometry/segment.ts';

/** A straight piece of a line. */
export type Piece = readonly [PagePoint, PagePoint];

/** What an arrow meets on its way: boxes that it keeps clear of, and lines that it crosses as seldom as it can. */
export interface Field {
  readonly boxes: Cells<PageBox>;
  readonly lines: Cells<Piece>;
}

/** Paper between an arrow and a node that is not its end. */
export const clear = 1.6;
const cellSize = 24;

export function fieldOf(boxes: readonly PageBox[], lines: readonly (readonly PagePoint[])[]): Field {
  const field: Field = { boxes: new Cells(cellSize), lines: new Cells(cellSize) };
  for (const box of boxes) field.boxes.put(box, grown(box, clear));
  for (const line of lines) putLine(field.lines, line);
  return field;
}

export function putLine(cells: Cells<Piece>, points: readonly PagePoint[]): void {
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [points[index - 1], points[index]];
    if (a !== undefined && b !== undefined) cells.put([a, b], boxBetween(a, b));
  }
}
