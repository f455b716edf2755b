import type { Agreement } from '../../../client-file/agreement.ts';
import type { Shape, TextStyle } from '../../../scene/shapes.ts';
import { millimetresPerPoint } from '../../../scene/text-measure.ts';
import { linesBelow, ruleAt } from '../../../sheet/draw.ts';
import { baselineIn, type Block, linesIn, paginate, paragraph, tableLeading } from '../../../sheet/flow.ts';
import type { FramedPage } from '../../../sheet/framed-page.ts';
import { iconAt } from '../../../sheet/icons.ts';
import type { PrintOptions, SheetContext } from '../../../sheet/sheet.ts';
import { writtenFrames } from '../../written/frames.ts';
import { agreementsOf, isSaid } from '../agreements.ts';
import type { WellbeingPlanDocument } from '../document.ts';
import { whenInWords } from '../in-words.ts';
import { planWords } from '../words/words.ts';
import { domainChip } from '../../../sheet/domain-chip.ts';

const large: TextStyle = { size: 17, weight: 600 };
const dateStyle: TextStyle = { size: 14, weight: 400 };
const chip = 13;
const indent = 19;
const box = 9;
const rowHeight = 25.4;
const mostLinesTogether = 6;

/** What the client agreed, in large letters with a box to tick, and when client and coach look back. */
export function clientPages(
  document: WellbeingPlanDocument,
  context: SheetContext,
  options: PrintOptions,
): readonly FramedPage[] {
  const { method, clientTitle, nothingAgreed } = planWords(context.language);
  const frame = writtenFrames(method, context, options)({ kind: 'client', title: clientTitle });
  const { width } = frame.text;
  const own = ownAgreements(document);
  const blocks = [
    ...own.flatMap(({ agreement, kept }) => rowsOf(agreement, kept, context, width)),
    ...(own.length === 0 ? paragraph(nothingAgreed, width, { size: 14, weight: 400 }) : []),
    ...nextTimeBlocks(document, context, width),
  ];
  return paginate(blocks, frame.text).map((shapes) => ({ frame, shapes }));
}

/** Those of the client alone or of both, without what was dropped. */
function ownAgreements(document: WellbeingPlanDocument) {
  const goals = document.goals.map((goal) => ({
    ...goal,
    steps: goal.steps.filter(({ state }) => state !== 'dropped'),
  }));
  return agreementsOf({ ...document, goals })
    .filter(({ who }) => who === 'client' || who === 'both')
    .map((agreement) => ({ agreement, kept: agreement.settled }));
}

const heightOf = ({ size }: TextStyle): number => size * millimetresPerPoint * tableLeading;

function rowsOf(
  { text, when, domain }: Agreement,
  kept: boolean,
  { language }: SheetContext,
  width: number,
): readonly Block[] {
  const room = width - indent - box - 8;
  const whenWords = isSaid(when) ? whenInWords(when, language) : '';
  const lines = [
    ...linesIn(text, room, large).map((line) => ({ line, style: large, soft: false })),
    ...(whenWords === '' ? [] : linesIn(whenWords, room, dateStyle)).map((line) => ({
      line,
      style: dateStyle,
      soft: true,
    })),
  ];
  const total = lines.reduce((sum, { style }) => sum + heightOf(style), 0);
  const padding = Math.max(5, (rowHeight - total) / 2);
  return lines.map(({ line, style, soft }, index): Block => {
    const isFirst = index === 0;
    const isLast = index === lines.length - 1;
    const leading = heightOf(style);
    const top = isFirst ? padding : 0;
    const middle = top + Math.min(total, 2 * leading) / 2;
    return {
      height: top + leading + (isLast ? padding : 0),
      before: 0,
      keepWithNext: !isLast && lines.length <= mostLinesTogether,
      draw: (x, y) => [
        ...(isFirst && domain !== null ? domainChip(domain, x, y + middle, chip) : []),
        ...(isFirst ? tickBox(x + width - box, y + middle - box / 2, kept) : []),
        ...(isLast ? [ruleAt(x, y + top + leading + padding, width, 0.2, 'hair')] : []),
        ...linesBelow(
          line === '' ? [] : [line],
          x + indent,
          y + top + baselineIn(leading, style),
          leading,
          style,
          soft ? 'ink-soft' : 'ink',
        ),
      ],
    };
  });
}

/** A box to tick; what is kept already has its tick. */
export const tickBox = (x: number, y: number, ticked: boolean): readonly Shape[] => [
  {
    shape: 'rectangle',
    box: { x, y, width: box, height: box },
    corner: 1,
    stroke: { colour: 'ink', width: 0.5 },
  },
  ...(ticked
    ? [
        {
          shape: 'path' as const,
          steps: [
            { to: 'move' as const, point: { x: x + 2, y: y + 4.8 } },
            { to: 'line' as const, point: { x: x + 3.9, y: y + 6.7 } },
            { to: 'line' as const, point: { x: x + 7.1, y: y + 2.4 } },
          ],
          stroke: { colour: 'ink' as const, width: 0.9, cap: 'round' as const },
        },
      ]
    : []),
];

function nextTimeBlocks(
  { nextTime }: WellbeingPlanDocument,
  { language }: SheetContext,
  width: number,
): readonly Block[] {
  if (!isSaid(nextTime)) return [];
  const label: TextStyle = { size: 16, weight: 400 };
  const strong: TextStyle = { size: 16, weight: 700 };
  const room = width - 14;
  const leading = 7.6;
  const lines = [
    ...linesIn(planWords(language).nextTimeClient, room, label).map((text) => ({ text, style: label })),
    ...linesIn(whenInWords(nextTime, language), room, strong).map((text) => ({ text, style: strong })),
  ];
  return [
    {
      height: lines.length * leading,
      before: 8,
      draw: (x, y) => [
        ...iconAt('calendar-event', x, y + leading - 4.5, 9, 'action'),
        ...lines.flatMap(({ text, style }, index) =>
          linesBelow([text], x + 14, y + index * leading + baselineIn(leading, style), leading, style),
        ),
      ],
    },
  ];
}
