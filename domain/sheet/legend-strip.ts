import type { PageBox } from '../geometry/point.ts';
import type { Shape, TextStyle } from '../scene/shapes.ts';
import { measureText, textHeights } from '../scene/text-measure.ts';
import { linesBelow, ruleAt } from './draw.ts';

/** One thing explained: a symbol drawn from its left end around a middle line, and one or two lines of words. */
export interface LegendItem {
  readonly symbol: (x: number, y: number) => readonly Shape[];
  readonly width: number;
  readonly text: string;
}

/** Height of a strip with one row of items, and of every further row; lower when every item says it on one line. */
const heights = { low: { strip: 13, row: 7 }, high: { strip: 20, row: 11 } } as const;

const style: TextStyle = { size: 10, weight: 400 };
const lineHeight = 4.3;
const besideSymbol = 2.4;
const leastGap = 5;
const mostGap = 16;
const firstRow = 7;

const widthOf = ({ width, text }: LegendItem): number =>
  (width === 0 ? 0 : width + besideSymbol) +
  Math.max(...text.split('\n').map((line) => measureText(line, style)));

/** Rows of items, as few as hold them all, about as many in each. */
function rowsOf(items: readonly LegendItem[], width: number): readonly (readonly LegendItem[])[] {
  for (let count = 1; count < items.length; count += 1) {
    const each = Math.ceil(items.length / count);
    const rows = Array.from({ length: count }, (_, row) => items.slice(row * each, (row + 1) * each));
    if (rows.every((row) => lengthOf(row) <= width)) return rows;
  }
  return items.map((item) => [item]);
}

const lengthOf = (row: readonly LegendItem[]): number =>
  row.reduce((total, item) => total + widthOf(item), leastGap * (row.length - 1));

const heightsOf = (items: readonly LegendItem[]): (typeof heights)['low' | 'high'] =>
  items.every(({ text }) => !text.includes('\n')) ? heights.low : heights.high;

/** How high a strip has to be for these items. */
export function heightOfStrip(items: readonly LegendItem[], width: number): number {
  const rows = rowsOf(items, width).length;
  const { strip, row } = heightsOf(items);
  return rows === 0 ? 0 : strip + (rows - 1) * row;
}

/** The strip at the foot of a room: a rule, and under it the items beside each other. */
export function legendStrip(items: readonly LegendItem[], room: PageBox): readonly Shape[] {
  const rows = rowsOf(items, room.width);
  if (rows.length === 0) return [];
  const top = room.y + room.height - heightOfStrip(items, room.width);
  const symbols: Shape[] = [];
  const texts: Shape[] = [];
  const { capHeight } = textHeights(style);
  for (const [index, row] of rows.entries()) {
    const middle = top + firstRow + index * heightsOf(items).row;
    const total = row.reduce((sum, item) => sum + widthOf(item), 0);
    const gap = row.length < 2 ? 0 : Math.min(mostGap, (room.width - total) / (row.length - 1));
    let { x } = room;
    for (const item of row) {
      symbols.push(...item.symbol(x, middle));
      const lines = item.text.split('\n');
      const first = middle + capHeight / 2 - ((lines.length - 1) * lineHeight) / 2;
      const left = item.width === 0 ? x : x + item.width + besideSymbol;
      texts.push(...linesBelow(lines, left, first, lineHeight, style));
      x += widthOf(item) + gap;
    }
  }
  return [ruleAt(room.x, top, room.width, 0.25, 'hair'), ...symbols, ...texts];
}
