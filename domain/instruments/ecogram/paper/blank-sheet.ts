import { textAt } from '../../../sheet/draw.ts';
import { withFoot } from '../../../sheet/framed-page.ts';
import { pageFrame } from '../../../sheet/page-frame.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../../sheet/sheet.ts';
import { ecogramWords } from '../words/words.ts';
import {
  arrowRow,
  distanceRow,
  kindRow,
  legendColumn,
  type LegendGroup,
  lineRow,
  signRow,
} from './legend.ts';
import { legendRoom, legendRule } from './pages.ts';

const circleRadius = 17;

/** A form to draw on by hand: the circle in the middle, lines for name and date, and how to draw. */
export function blankEcogramSheet({ language }: SheetContext, { paper }: PrintOptions): Sheet {
  const words = ecogramWords(language);
  const frame = pageFrame({
    kind: 'landscape',
    paper,
    language,
    name: '',
    date: '',
    title: words.sheetTitle,
    method: words.method,
  });
  const legend = legendRoom(frame);
  const rule = legendRule(frame);
  const centre = { x: (frame.drawing.x + rule.x) / 2, y: frame.drawing.y + frame.drawing.height / 2 };
  const shapes = [
    {
      shape: 'circle' as const,
      centre,
      radius: circleRadius,
      stroke: { colour: 'draw-ink' as const, width: 0.9 },
    },
    rule.shape,
    textAt(words.me, centre.x, centre.y + circleRadius / 2, { size: 11, weight: 400 }, 'ink-soft', 'middle'),
    ...(legendColumn(groups(language), legend) ?? []),
  ];
  return {
    title: words.method,
    language,
    pages: withFoot([{ frame, shapes }]),
    description: [words.sheetTitle],
  };
}

function groups(language: SheetContext['language']): readonly LegendGroup[] {
  const { blank, legend, strengths } = ecogramWords(language);
  return [
    {
      title: blank.draw,
      rows: [
        kindRow('person', legend.person),
        kindRow('group', legend.group),
        kindRow('organisation', legend.organisation),
      ],
    },
    {
      title: blank.line,
      rows: [
        lineRow('supportive', strengths.supportive),
        lineRow('neutral', strengths.neutral),
        lineRow('tense', strengths.tense),
      ],
    },
    {
      title: blank.add,
      rows: [signRow('plus', legend.plus), signRow('minus', legend.minus), arrowRow(legend.arrowText)],
    },
    { title: legend.distance, rows: [distanceRow(blank.distance)] },
  ];
}
