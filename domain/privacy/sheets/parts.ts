import type { Shape, TextStyle } from '../../scene/shapes.ts';
import { discAt, ruleAt, textAt } from '../../sheet/draw.ts';
import { type Block, paragraph } from '../../sheet/flow.ts';

const body: TextStyle = { size: 11, weight: 400 };
const bold: TextStyle = { size: 11, weight: 600 };
const headStyle: TextStyle = { size: 14, weight: 600 };
/** How far items hang in behind their mark. */
const hanging = 7;
/** Width of the names of fields, in millimetres. */
const labelWidth = 50;
/** Room to write a line by hand. */
const writingLine = 8;

/** A heading that stays with what follows it. */
export const heading = (text: string, width: number): Block[] =>
  paragraph(text, width, headStyle, { before: 6, keepWithNext: true, colour: 'action' });

export const text = (words: string, width: number, before = 2): Block[] =>
  paragraph(words, width, body, { before });

/** Lines behind a dot. */
export const dots = (items: readonly string[], width: number): Block[] =>
  items.flatMap((item) => marked(item, width, (x, y) => [discAt(x + 2, y - 1.3, 0.7, 'ink')]));

/** Steps in order. */
export const steps = (items: readonly string[], width: number): Block[] =>
  items.flatMap((item, index) => marked(item, width, (x, y) => [textAt(`${index + 1}.`, x, y, bold)]));

/** Lines behind a box to tick by hand. */
export const ticks = (items: readonly string[], width: number): Block[] =>
  items.flatMap((item) =>
    marked(item, width, (x, y) => [
      {
        shape: 'rectangle',
        box: { x, y: y - 3.4, width: 3.8, height: 3.8 },
        corner: 0.6,
        stroke: { colour: 'ink', width: 0.3 },
      },
    ]),
  );

/** Where the baseline of the first line lies below the top of its block. */
const firstBaseline = 3.85;

function marked(
  item: string,
  width: number,
  mark: (x: number, baseline: number) => readonly Shape[],
): Block[] {
  const [first, ...rest] = paragraph(item, width - hanging, body).map(shiftedBy(hanging));
  if (first === undefined) return [];
  const withMark: Block = {
    ...first,
    before: 1.6,
    draw: (x, y) => [...mark(x, y + firstBaseline), ...first.draw(x, y)],
  };
  return [withMark, ...rest];
}

/** What is known under its name; nothing known: lines to write on. */
export interface Field {
  readonly label: string;
  readonly value: string;
  /** How many lines to write on when there is no value, or below it. */
  readonly lines?: number;
}

/** Names at the left, what belongs to them beside it, with a thin line above each. A field stays on one page. */
export const fields = (all: readonly Field[], width: number): Block[] =>
  all.map(({ label, value, lines = 1 }) => {
    const room = width - labelWidth;
    const known = value.trim() === '' ? [] : value.split('\n');
    const said = known.flatMap((part) => paragraph(part, room, body));
    const right = said.length > 0 ? said : Array.from({ length: lines }, () => blankLine(room));
    const left = paragraph(label, labelWidth - 4, bold);
    return {
      height: Math.max(heightOf(left), heightOf(right)),
      before: 3.4,
      draw: (x, y) => [
        ruleAt(x, y - 1.4, width, 0.2, 'hair'),
        ...stacked(left, x, y),
        ...stacked(right, x + labelWidth, y),
      ],
    };
  });

const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { height }) => sum + height, 0);

const stacked = (blocks: readonly Block[], x: number, y: number): Shape[] =>
  blocks.flatMap((block, index) => block.draw(x, y + heightOf(blocks.slice(0, index))));

const blankLine = (width: number): Block => ({
  height: writingLine,
  before: 0,
  draw: (x, y) => [ruleAt(x, y + writingLine - 2.4, width, 0.25, 'edge')],
});

const shiftedBy =
  (distance: number) =>
  (block: Block): Block => ({ ...block, draw: (x, y) => block.draw(x + distance, y) });
