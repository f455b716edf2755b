import type { Shape, TextStyle } from '../../../scene/shapes.ts';
import { measureText, millimetresPerPoint, textHeights } from '../../../scene/text-measure.ts';
import { lineBetween, linesBelow, ruleAt, textAt } from '../../../sheet/draw.ts';
import { baselineIn, type Block, linesIn, tableLeading } from '../../../sheet/flow.ts';
import type { StoneState } from '../document.ts';
import type { Entry } from '../entries.ts';

/** One stone on paper: its number, its name, and what stands beside it. */
export interface Step {
  readonly number: number;
  readonly name: string;
  readonly state: StoneState;
  /** The state in a word; empty when there is nothing to say. */
  readonly word: string;
  readonly rows: readonly Block[];
}

const stoneSize = 13;
export const textIndent = 18;
const headHeight = 8.6;
const between = 8;
const labelWidth = 46;
const rowHeight = 7.4;
const style: TextStyle = { size: 11, weight: 400 };
const leading = style.size * millimetresPerPoint * tableLeading;

/**
 * Steps under each other along their path. A step stays whole as long as a page can hold it; a longer one goes on over the
 * page. `top` is where a page begins: no path comes down to it from above.
 */
export function stepBlocks(
  steps: readonly Step[],
  page: { readonly top: number; readonly height: number },
): readonly Block[] {
  const blocks: Block[] = [];
  let above: number | null = null;
  for (const step of steps) {
    const pathAbove = above === null ? 0 : above + between;
    const whole = wholeStep(step, pathAbove, page.top);
    const fits = whole.height <= page.height;
    blocks.push(...(fits ? [whole] : brokenStep(step, pathAbove, page.top)));
    above = fits ? whole.height - stoneSize : 0;
  }
  return blocks;
}

const stepHeight = (rows: readonly Block[]): number =>
  Math.max(stoneSize, headHeight + rows.reduce((sum, { height, before }) => sum + height + before, 0));

function wholeStep(step: Step, pathAbove: number, top: number): Block {
  return {
    height: stepHeight(step.rows),
    before: between,
    draw: (x, y) => {
      const shapes: Shape[] = [...headShapes(step, x, y, y > top ? pathAbove : 0)];
      let below = y + headHeight;
      for (const row of step.rows) {
        shapes.push(...row.draw(x + textIndent, below + row.before));
        below += row.before + row.height;
      }
      return shapes;
    },
  };
}

/** The head with the first row, and each further row, beside a piece of the path. */
function brokenStep(step: Step, pathAbove: number, top: number): readonly Block[] {
  const rows = step.rows.map((row): Block => ({
    height: row.height,
    before: row.before,
    draw: (x, y) => [path(x, y > top ? y - row.before : y, y + row.height), ...row.draw(x + textIndent, y)],
  }));
  return [
    {
      height: stoneSize,
      before: between,
      keepWithNext: true,
      draw: (x, y) => headShapes(step, x, y, y > top ? pathAbove : 0),
    },
    ...rows,
  ];
}

const path = (x: number, from: number, to: number): Shape =>
  lineBetween(x + stoneSize / 2, from, x + stoneSize / 2, to, { colour: 'edge', width: 0.5 });

function headShapes(
  { number, name, state, word }: Step,
  x: number,
  y: number,
  pathAbove: number,
): readonly Shape[] {
  const middle = { x: x + stoneSize / 2, y: y + stoneSize / 2 };
  const figure = { size: 14, weight: 700 } as const;
  const title = { size: 12.5, weight: 600 } as const;
  const baseline = y + 5.9;
  const looks = {
    open: { fill: 'paper', stroke: { colour: 'ink', width: 0.5 } },
    busy: { fill: 'action-soft', stroke: { colour: 'action', width: 1 } },
    discussed: { fill: 'action', stroke: { colour: 'action', width: 0.5 } },
  } as const;
  return [
    ...(pathAbove > 0 ? [path(x, y - pathAbove, y)] : []),
    { shape: 'circle', centre: middle, radius: stoneSize / 2 - 0.5, ...looks[state] },
    textAt(
      String(number),
      middle.x,
      middle.y + textHeights(figure).capHeight / 2,
      figure,
      state === 'discussed' ? 'on-action' : 'ink',
      'middle',
    ),
    textAt(name, x + textIndent, baseline, title),
    ...(word === ''
      ? []
      : [
          textAt(
            word,
            x + textIndent + measureText(name, title) + 3,
            baseline,
            { size: 9.5, weight: 400 },
            'ink-soft',
          ),
        ]),
  ];
}

/** So many lines of an answer stay together; a longer one may go on over the page. */
const linesTogether = 12;

/** A few words, and what was answered to them. */
export function entryRows({ label, text }: Entry, width: number): readonly Block[] {
  const lines = linesIn(text.trim(), width - labelWidth, style);
  const labels = linesIn(label, labelWidth - 3, style);
  const blocks: Block[] = [];
  for (let start = 0; start < lines.length; start += linesTogether) {
    const part = lines.slice(start, start + linesTogether);
    const isFirst = start === 0;
    const before = isFirst ? labels : [];
    const padding = (rowHeight - leading) / 2;
    const baseline = padding + baselineIn(leading, style);
    blocks.push({
      height: Math.max(isFirst ? rowHeight : 0, Math.max(part.length, before.length) * leading + 2 * padding),
      before: 0,
      draw: (x, y) => [
        ...(isFirst ? [ruleAt(x, y, width, 0.2, 'hair')] : []),
        ...linesBelow(before, x, y + baseline, leading, style, 'ink-soft'),
        ...linesBelow(part, x + labelWidth, y + baseline, leading, style),
      ],
    });
  }
  return blocks;
}

const writingPitch = 9.5;

/** Lines to write on by hand. */
export const writingRows = (count: number, width: number): Block => ({
  height: count * writingPitch,
  before: 2,
  draw: (x, y) =>
    Array.from({ length: count }, (_, line) => ruleAt(x, y + (line + 1) * writingPitch, width, 0.3, 'edge')),
});
