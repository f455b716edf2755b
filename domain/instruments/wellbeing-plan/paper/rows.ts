import type { Shape, TextStyle } from '../../../scene/shapes.ts';
import { millimetresPerPoint } from '../../../scene/text-measure.ts';
import { linesBelow, ruleAt, textAt } from '../../../sheet/draw.ts';
import { baselineIn, type Block, linesIn, tableLeading } from '../../../sheet/flow.ts';

/** Widths of columns in millimetres, with their heads; the first starts on the margin. */
export type Columns = readonly { readonly head: string; readonly width: number }[];

/** Text in a cell; what is softer stands under it. */
export interface PlanCell {
  readonly text: string;
  readonly bold?: boolean;
  readonly soft?: string;
}

const size = 11;
const cellPadding = 3;
const headStyle: TextStyle = { size: 10, weight: 600 };
const headHeight = 7.3;
const headBaseline = 4.6;
const leading = size * millimetresPerPoint * tableLeading;
/** A row with more lines than this goes on on the next page. */
const mostLinesTogether = 18;
const linesInPiece = 12;

const leastPadding = 2;

const rowHeight = 14.5;

/** The heads of the columns over a line. */
export function columnHeads(columns: Columns, before = 8): Block {
  return {
    height: headHeight,
    before,
    keepWithNext: true,
    draw: (x, y) => {
      const total = columns.reduce((sum, { width }) => sum + width, 0);
      return [
        ruleAt(x, y + headHeight, total, 0.6, 'action'),
        ...columns.flatMap(({ head, width }, index): Shape[] => {
          const left = x + columns.slice(0, index).reduce((sum, column) => sum + column.width, 0);
          const [text = ''] = linesIn(head, width - cellPadding, headStyle);
          return text === '' ? [] : [textAt(text, left, y + headBaseline, headStyle)];
        }),
      ];
    },
  };
}

interface Line {
  readonly text: string;
  readonly style: TextStyle;
  readonly soft: boolean;
}

/** A row of a table. It stays whole, unless it is so long that it has to go on on the next page: then it comes in pieces. */
export function rowBlocks(
  columns: Columns,
  cells: readonly PlanCell[],
  leastHeight: number = rowHeight,
): Block[] {
  const texts = columns.map(({ width }, index) => linesOf(cells[index], width - cellPadding));
  const count = Math.max(1, ...texts.map(({ length }) => length));
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const padding = Math.max(leastPadding, (leastHeight - 2 * leading) / 2);
  const pieceSize = count <= mostLinesTogether ? count : linesInPiece;
  const pieces = Math.ceil(count / pieceSize);
  return Array.from({ length: pieces }, (_, piece): Block => {
    const from = piece * pieceSize;
    const isFirst = piece === 0;
    const isLast = piece === pieces - 1;
    const lines = Math.min(pieceSize, count - from);
    const above = isFirst ? padding : 0;
    const bare = above + lines * leading + (isLast ? padding : 0);
    const height = pieces === 1 ? Math.max(leastHeight, bare) : bare;
    return {
      height,
      before: 0,
      draw: (x, y) => [
        ...(isLast ? [ruleAt(x, y + height, total, 0.2, 'hair')] : []),
        ...columns.flatMap((_column, index) => {
          const left = x + columns.slice(0, index).reduce((sum, { width }) => sum + width, 0);
          return cellLines((texts[index] ?? []).slice(from, from + lines), left, y + above);
        }),
      ],
    };
  });
}

function linesOf(cell: PlanCell | undefined, width: number): readonly Line[] {
  if (cell === undefined) return [];
  const style: TextStyle = { size, weight: cell.bold === true ? 600 : 400 };
  const softStyle: TextStyle = { size, weight: 400 };
  const lines = (text: string, own: TextStyle, soft: boolean): Line[] =>
    text.trim() === ''
      ? []
      : linesIn(text.trim(), width, own).map((line) => ({ text: line, style: own, soft }));
  return [...lines(cell.text, style, false), ...lines(cell.soft ?? '', softStyle, true)];
}

const cellLines = (lines: readonly Line[], x: number, y: number): readonly Shape[] =>
  lines.flatMap(({ text, style, soft }, index) =>
    text === ''
      ? []
      : linesBelow(
          [text],
          x,
          y + index * leading + baselineIn(leading, style),
          leading,
          style,
          soft ? 'ink-soft' : 'ink',
        ),
  );
