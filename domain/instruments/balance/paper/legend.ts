import type { Shape } from '../../../scene/shapes.ts';
import type { LegendItem } from '../../../sheet/legend-strip.ts';
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
