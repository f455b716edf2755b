import type { PageBox } from '../../../geometry/point.ts';
import type { Shape, TextStyle } from '../../../scene/shapes.ts';
import { measureText, textHeights } from '../../../scene/text-measure.ts';
import { linesBelow, ruleAt } from '../../../sheet/draw.ts';
import type { BalanceDocument } from '../document.ts';
import {
  blockForm,
  burdenPaint,
  doubledTriangle,
  joinForms,
  strengthPaint,
  triangleForms,
} from '../shapes.ts';
import { type BalanceView, isNumbered } from '../view.ts';
import { balanceWords } from '../words/words.ts';

/** One thing explained: a symbol drawn from its left end around a middle line, and two lines of words. */
export interface LegendItem {
  readonly symbol: (x: number, y: number) => readonly Shape[];
  readonly width: number;
  readonly text: string;
}

/** Height of the strip with one row of items, and of every further row. */
export const stripHeight = 20;
const stripRow = 11;

const style: TextStyle = { size: 10, weight: 400 };
const lineHeight = 4.3;
const besideSymbol = 2.4;
const leastGap = 5;
const mostGap = 16;
const firstRow = 7;

const corners = (x: number, y: number, width: number, height: number) => [
  { x, y: y - height / 2 },
  { x: x + width, y: y - height / 2 },
  { x: x + width, y: y + height / 2 },
  { x, y: y + height / 2 },
];

const block = { width: 10.5, height: 6.6 };
const triangle = { width: 10.5, height: 8.4 };
const small = { block: { width: 5.4, height: 4.4 }, triangle: { width: 6.2, height: 5 } };

export const blockSymbol =
  (paint: 'full' | 'empty') =>
  (x: number, y: number): readonly Shape[] => [
    blockForm(corners(x, y, block.width, block.height), burdenPaint[paint]),
  ];

export const triangleSymbol =
  (paint: 'full' | 'empty') =>
  (x: number, y: number): readonly Shape[] =>
    triangleForms(
      { x: x + triangle.width / 2, y: y - triangle.height / 2 },
      triangle,
      false,
      strengthPaint[paint],
    );

const extraSymbol = (x: number, y: number): readonly Shape[] =>
  doubledTriangle({ x: x + triangle.width / 2, y: y - triangle.height / 2 }, triangle, strengthPaint.full);

const joinSymbol = (x: number, y: number): readonly Shape[] =>
  joinForms({ x: x + 1.5, y: y - 3 }, { x: x + 1.5, y: y + 3 });

const emptySymbol =
  (hasBlock: boolean, hasTriangle: boolean) =>
  (x: number, y: number): readonly Shape[] => {
    const right = hasBlock ? x + small.block.width + 0.8 : x;
    const tip = { x: right + small.triangle.width / 2, y: y - small.triangle.height / 2 };
    return [
      ...(hasBlock
        ? [blockForm(corners(x, y, small.block.width, small.block.height), burdenPaint.empty)]
        : []),
      ...(hasTriangle ? triangleForms(tip, small.triangle, false, strengthPaint.empty) : []),
    ];
  };

/** What has to be explained of a drawing: only what occurs in it. The weakest point says its own name on the beam. */
export function legendItems(document: BalanceDocument, view: BalanceView): readonly LegendItem[] {
  const { legend } = balanceWords(view.language);
  const { burdens, strengths, joins } = document;
  const emptyBlock = burdens.some(({ text }) => text.trim() === '');
  const emptyTriangle = strengths.some(({ text }) => text.trim() === '');
  const emptyWidth = (emptyBlock ? small.block.width + 0.8 : 0) + (emptyTriangle ? small.triangle.width : 0);
  const numbers = view.names === 'hidden' ? legend.hidden : legend.numbers;
  const all: readonly (LegendItem | false)[] = [
    burdens.some(({ text }) => text.trim() !== '') && {
      symbol: blockSymbol('full'),
      width: block.width,
      text: legend.burden,
    },
    strengths.some(({ text }) => text.trim() !== '') && {
      symbol: triangleSymbol('full'),
      width: triangle.width,
      text: legend.strength,
    },
    strengths.some(({ extra }) => extra) && {
      symbol: extraSymbol,
      width: triangle.width,
      text: legend.extra,
    },
    joins.length > 0 && { symbol: joinSymbol, width: 3, text: legend.join },
    (emptyBlock || emptyTriangle) && {
      symbol: emptySymbol(emptyBlock, emptyTriangle),
      width: emptyWidth,
      text: legend.empty,
    },
    isNumbered(view) &&
      burdens.length + strengths.length > 0 && { symbol: () => [], width: 0, text: numbers },
  ];
  return all.filter((item) => item !== false);
}

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

/** How high a strip has to be for these items. */
export function heightOfStrip(items: readonly LegendItem[], width: number): number {
  const rows = rowsOf(items, width).length;
  return rows === 0 ? 0 : stripHeight + (rows - 1) * stripRow;
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
    const middle = top + firstRow + index * stripRow;
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
