import { grown } from '../../geometry/box.ts';
import { Cells } from '../../geometry/cells.ts';
import type { PageBox, PagePoint } from '../../geometry/point.ts';
import { boxBetween } from '../../geometry/segment.ts';

/** A straight piece of a line. */
export type Piece = readonly [PagePoint, PagePoint];

/** Boxes that an arrow keeps clear of, and lines that it crosses as seldom as it can. */
export interface Layer {
  readonly boxes: Cells<PageBox>;
  readonly lines: Cells<Piece>;
}

/** What an arrow meets on its way: what stays, and over it perhaps what is in motion. */
export type Field = readonly Layer[];

/** Paper between an arrow and a node that is not its end. */
export const clear = 1.6;
const cellSize = 24;

export function layerOf(boxes: readonly PageBox[], lines: readonly (readonly PagePoint[])[]): Layer {
  const layer: Layer = { boxes: new Cells(cellSize), lines: new Cells(cellSize) };
  for (const box of boxes) layer.boxes.put(box, grown(box, clear));
  for (const line of lines) putLine(layer.lines, line);
  return layer;
}

/** Visits boxes near a straight piece, what lies in several cells more than once. */
export function boxesAlong(field: Field, a: PagePoint, b: PagePoint, visit: (box: PageBox) => void): void {
  for (const { boxes } of field) boxes.alongSegment(a, b, visit);
}

export function linesAlong(field: Field, a: PagePoint, b: PagePoint, visit: (piece: Piece) => void): void {
  for (const { lines } of field) lines.alongSegment(a, b, visit);
}

export function putLine(cells: Cells<Piece> | undefined, points: readonly PagePoint[]): void {
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [points[index - 1], points[index]];
    if (a !== undefined && b !== undefined) cells?.put([a, b], boxBetween(a, b));
  }
}
