import type { PageBox } from '../geometry/point.ts';
import type { Shape, TextStyle } from '../scene/shapes.ts';
import { millimetresPerPoint } from '../scene/text-measure.ts';
import { ruleAt, textAt } from './draw.ts';
import { baselineIn, type Block, linesIn, tableLeading } from './flow.ts';
import { richLineAt, richLines, type Span } from './rich-text.ts';

/** Text in a cell, with a sign before it or instead of it. */
export interface Cell {
  readonly text: string | readonly Span[];
  /** Draws in the cell; gets the left end of the cell and the middle of its first line. */
  readonly sign?: (x: number, y: number) => readonly Shape[];
  /** How far the text hangs in, to leave room for the sign. */
  readonly indent?: number;
}

export interface Table {
  /** Widths in millimetres; the first column starts on the margin. */
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly Row[];
  readonly style: TextStyle;
  /** Rows are at least as high as this. */
  readonly rowHeight: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** The line above is the darker one that parts groups. */
  readonly startsGroup?: boolean;
}

const cellPadding = 3;
const headStyle: TextStyle = { size: 10, weight: 600 };
/** The head line lies this far below the top of the table, and the words of the head above it. */
const headHeight = 7.3;
const headBaseline = 4.6;

/**
 * A table on as many pages as it takes: the head comes back on each, rows do not split unless one is higher than a page. The first page starts at `firstTop`,
 * below what already stands there; gives the shapes of each page and where the last one ends.
 */
export function tablePages(
  table: Table,
  room: PageBox,
  firstTop: number = room.y,
): { readonly pages: (readonly Shape[])[]; readonly end: number } {
  const bottom = room.y + room.height + 1e-6;
  const rows = table.rows.flatMap((row) => rowBlocks(row, table, room.height - headHeight));
  const pages: Shape[][] = [];
  let y = firstTop;
  for (const row of rows) {
    const here = pages.at(-1);
    const top = here === undefined ? firstTop + headHeight : y;
    const fits = top + row.height <= bottom || (here !== undefined && y === room.y + headHeight);
    if (here === undefined && !fits && firstTop > room.y) pages.push([]);
    if (pages.length === 0 || !fits) {
      const start = pages.length === 0 ? firstTop : room.y;
      pages.push([...headShapes(table, room.x, start)]);
      y = start + headHeight;
    }
    pages.at(-1)?.push(...row.draw(room.x, y));
    y += row.height;
  }
  return { pages, end: y };
}

function headShapes(table: Table, x: number, y: number): readonly Shape[] {
  const texts: Shape[] = [];
  let left = x;
  for (const column of table.columns) {
    const [text] = linesIn(column.head, column.width - cellPadding, headStyle);
    if (text !== undefined && text !== '') texts.push(textAt(text, left, y + headBaseline, headStyle));
    left += column.width;
  }
  return [ruleAt(x, y + headHeight, left - x, 0.6, 'action'), ...texts];
}

/** One block for a row, or several for one that is higher than a page. */
function rowBlocks(row: Row, { columns, style, rowHeight }: Table, highest: number): Block[] {
  const leading = style.size * millimetresPerPoint * tableLeading;
  const padding = Math.max(0, rowHeight - leading) / 2;
  const cells = columns.map(({ width }, index) => {
    const cell: Cell = row.cells[index] ?? { text: '' };
    const spans = typeof cell.text === 'string' ? [{ text: cell.text }] : cell.text;
    return { cell, width, lines: richLines(spans, width - cellPadding - (cell.indent ?? 0), style, 'ink') };
  });
  const lines = Math.max(1, ...cells.map((each) => each.lines.length));
  const most = Math.max(1, Math.floor((highest - 2 * padding) / leading));
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  return Array.from({ length: Math.ceil(lines / most) }, (_, part): Block => {
    const from = part * most;
    const here = Math.min(most, lines - from);
    const height = Math.max(rowHeight, here * leading + 2 * padding);
    return {
      height,
      before: 0,
      draw: (x, y) => {
        const signs: Shape[] = [];
        const texts: Shape[] = [];
        const baseline = y + padding + baselineIn(leading, style);
        let left = x;
        for (const { cell, lines: all, width } of cells) {
          if (cell.sign !== undefined && part === 0)
            signs.push(...cell.sign(left, y + padding + leading / 2));
          for (const [index, line] of all.slice(from, from + most).entries()) {
            texts.push(...richLineAt(line, left + (cell.indent ?? 0), baseline + index * leading));
          }
          left += width;
        }
        const rule = row.startsGroup === true && part === 0 ? [ruleAt(x, y, total, 0.35, 'edge')] : [];
        return [...rule, ruleAt(x, y + height, total, 0.2, 'hair'), ...signs, ...texts];
      },
    };
  });
}
