import { textAt } from '../../../sheet/draw.ts';
import { withFoot } from '../../../sheet/framed-page.ts';
import { heightOfStrip, type LegendItem, legendStrip } from '../../../sheet/legend-strip.ts';
import { pageFrame } from '../../../sheet/page-frame.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../../sheet/sheet.ts';
import { beamLength } from '../measures.ts';
import { diamond } from '../shapes.ts';
import { balanceWords } from '../words/words.ts';
import { blockSymbol, triangleSymbol } from './legend.ts';

const beamHeight = 9;
const symbolWidth = 10.5;
const diamondReach = 3.2;

/** A form to draw on by hand: the empty beam, lines for name and date, and how to draw. */
export function blankBalanceSheet({ language }: SheetContext, { paper }: PrintOptions): Sheet {
  const words = balanceWords(language);
  const frame = pageFrame({
    kind: 'landscape',
    paper,
    language,
    name: '',
    date: '',
    title: words.sheetTitle,
    method: words.method,
  });
  const { drawing } = frame;
  const width = Math.min(beamLength, drawing.width);
  const items: readonly LegendItem[] = [
    { symbol: blockSymbol('empty'), width: symbolWidth, text: words.blank.burden },
    { symbol: triangleSymbol('empty'), width: symbolWidth, text: words.blank.strength },
    {
      symbol: (x, y) => [diamond({ x: x + diamondReach, y }, diamondReach, { fill: 'draw-ink' })],
      width: 2 * diamondReach,
      text: words.blank.weakest,
    },
  ];
  const box = {
    x: drawing.x + (drawing.width - width) / 2,
    y: drawing.y + (drawing.height - heightOfStrip(items, drawing.width) - beamHeight) / 2,
    width,
    height: beamHeight,
  };
  const shapes = [
    {
      shape: 'rectangle' as const,
      box,
      corner: 0.8,
      stroke: { colour: 'beam-fill' as const, width: 0.9 },
    },
    textAt(words.me, box.x + 4, box.y + beamHeight / 2 + 1.2, { size: 11, weight: 400 }, 'ink-soft'),
    ...legendStrip(items, drawing),
  ];
  return {
    title: words.method,
    language,
    pages: withFoot([{ frame, shapes }]),
    description: [words.sheetTitle],
  };
}
