import type { Shape, TextStyle } from '../scene/shapes.ts';
import { measureText, textHeights } from '../scene/text-measure.ts';
import { linesBelow } from './draw.ts';
import type { LegendItem } from './legend-strip.ts';

const style: TextStyle = { size: 10, weight: 400 };
const lineHeight = 4.3;
const besideSymbol = 2.4;
const gap = 6;
/** Height of a row whose texts have one line, and of what every further line adds. */
const oneLine = 7;

const linesOf = ({ text }: LegendItem): readonly string[] => text.split('\n');

const widthOf = (item: LegendItem): number =>
  (item.width === 0 ? 0 : item.width + besideSymbol) +
  Math.max(...linesOf(item).map((line) => measureText(line, style)));

/** A legend as rows that are filled one after the other, for where a strip would need too many of them. */
export interface LegendRows {
  readonly height: number;
  draw(x: number, y: number): readonly Shape[];
}

export function legendRows(items: readonly LegendItem[], width: number): LegendRows {
  const rows: { readonly items: LegendItem[]; length: number; height: number }[] = [];
  for (const item of items) {
    const own = widthOf(item);
    const height = oneLine + (linesOf(item).length - 1) * lineHeight;
    const row = rows.at(-1);
    if (row === undefined || row.length + gap + own > width)
      rows.push({ items: [item], length: own, height });
    else {
      row.items.push(item);
      row.length += gap + own;
      row.height = Math.max(row.height, height);
    }
  }
  return {
    height: rows.reduce((total, { height }) => total + height, 0),
    draw: (x, y) => {
      let top = y;
      return rows.flatMap((row) => {
        const middle = top + row.height / 2;
        let left = x;
        top += row.height;
        return row.items.flatMap((item) => {
          const at = left;
          left += widthOf(item) + gap;
          return itemAt(item, at, middle);
        });
      });
    },
  };
}

function itemAt(item: LegendItem, x: number, middle: number): readonly Shape[] {
  const lines = linesOf(item);
  const first = middle + textHeights(style).capHeight / 2 - ((lines.length - 1) * lineHeight) / 2;
  const left = item.width === 0 ? x : x + item.width + besideSymbol;
  return [...item.symbol(x, middle), ...linesBelow(lines, left, first, lineHeight, style)];
}
