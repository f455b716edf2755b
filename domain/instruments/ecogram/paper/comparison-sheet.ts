import type { Shape } from '../../../scene/shapes.ts';
import { dayInFigures } from '../../../sheet/days.ts';
import { lineBetween } from '../../../sheet/draw.ts';
import { baselineIn, type Block, linesIn, paginate } from '../../../sheet/flow.ts';
import { linesBelow } from '../../../sheet/draw.ts';
import type { PageFrame } from '../../../sheet/page-frame.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../../sheet/sheet.ts';
import type { Difference } from '../../instrument.ts';
import { compareEcograms, sceneOf, tagRoom, tagShapes } from '../comparison.ts';
import { ecogramDifferences } from '../differences.ts';
import type { EcogramDocument } from '../document.ts';
import type { EcogramView } from '../view.ts';
import { ecogramWords } from '../words/words.ts';
import { fitToPaper } from './fit-paper.ts';
import { legendColumn, legendGroups, legendPage, type LegendGroup } from './legend.ts';
import { drawingRoom, drawingShapes, type FramedPage, legendRoom, legendRule, withFoot } from './pages.ts';
import { frames } from './sheet.ts';

/** A document as it was on a day, yyyy-mm-dd. */
interface Dated {
  readonly document: EcogramDocument;
  readonly date: string;
}

/** Two moments laid over each other, then what is different between them in sentences. */
export function ecogramComparisonSheet(
  before: Dated,
  after: Dated,
  context: SheetContext,
  options: PrintOptions,
): Sheet {
  const words = ecogramWords(context.language);
  const view: EcogramView = {
    clientName: context.clientName,
    language: context.language,
    names: options.names ? 'all' : 'hidden',
  };
  const fromTo = words.differences.fromTo(dayInFigures(before.date), dayInFigures(after.date));
  const frameOf = frames({ ...context, date: fromTo }, options);
  const plain = frameOf({ title: words.comparisonTitle });
  const differences = ecogramDifferences(before.document, after.document, view);
  const comparison = compareEcograms(before.document, after.document, view);
  const groups = options.legend ? legendOf(comparison.document, differences, view) : [];
  const column = groups.length === 0 ? undefined : legendColumn(groups, legendRoom(plain));
  const whole = drawingRoom(plain, column !== undefined);
  const room = {
    x: whole.x + tagRoom.beside,
    y: whole.y + tagRoom.above,
    width: whole.width - 2 * tagRoom.beside,
    height: whole.height - 2 * tagRoom.above,
  };
  const fitted = fitToPaper(comparison.document, room, view);
  const scene = sceneOf({ ...comparison, document: fitted.document }, { ...view, detail: fitted.detail });
  const drawing: FramedPage = {
    frame: plain,
    shapes: [
      ...(column === undefined ? [] : [legendRule(plain).shape]),
      ...drawingShapes(scene),
      ...(column ?? []),
    ],
  };
  const sentencesFrame = frameOf({ title: words.differencesTitle });
  const [first = [], ...more] = paginate(sentenceBlocks(differences, context), sentencesFrame.text);
  const apart = column === undefined ? groups : [];
  const beside = legendBesideSentences(apart, sentencesFrame);
  const legendFrame = frameOf({ title: words.legendTitle });
  return {
    title: options.names ? `${words.method}, ${context.clientName}` : words.method,
    language: context.language,
    pages: withFoot([
      drawing,
      ...[[...first, ...(beside ?? [])], ...more].map((shapes) => ({ frame: sentencesFrame, shapes })),
      ...(beside === undefined ? [{ frame: legendFrame, shapes: legendPage(apart, legendFrame.text) }] : []),
    ]),
    description: [fromTo, ...sentences(differences, context)],
  };
}

/** Right of the sentences, which leave that room free; undefined when it is too long to stand there. */
function legendBesideSentences(
  groups: readonly LegendGroup[],
  { text }: PageFrame,
): readonly Shape[] | undefined {
  const x = text.x + longestLine + 22;
  return legendColumn(groups, { ...text, x, width: text.x + text.width - x });
}

function sentences(differences: readonly Difference[], { language }: SheetContext): readonly string[] {
  const { same, rest } = ecogramWords(language).differences;
  return differences.length === 0 ? [same] : [...differences.map(({ sentence }) => sentence), rest];
}

/** The words on the plates explain themselves; their group comes first. */
function legendOf(
  document: EcogramDocument,
  differences: readonly Difference[],
  view: EcogramView,
): readonly LegendGroup[] {
  const words = ecogramWords(view.language);
  const marks = (['new', 'gone', 'changed'] as const).filter((mark) =>
    differences.some(({ change }) => change === mark),
  );
  const rows = marks.map((mark) => ({
    sample: (x: number, y: number) => tagShapes(mark, '', { x: x + 2, y: y - 1.8, width: 8, height: 3.6 }),
    text: words.tags[mark],
    height: 4.4,
  }));
  const explained = legendGroups(document, view, 'full').filter(
    ({ title }) => title !== words.legend.distance,
  );
  return rows.length === 0 ? explained : [{ title: words.differencesTitle, rows }, ...explained];
}

const style = { size: 14, weight: 400 } as const;
const lineHeight = 6.7;
const indent = 9;
const longestLine = 170;

function sentenceBlocks(differences: readonly Difference[], context: SheetContext): readonly Block[] {
  const texts = sentences(differences, context);
  return texts.map((text, index): Block => {
    const lines = linesIn(text, longestLine, style);
    const change = differences[index]?.change;
    return {
      height: lines.length * lineHeight,
      before: 3.4,
      draw: (x, y) => [
        ...(change === undefined ? [] : marker(change, x, y + lineHeight / 2)),
        ...linesBelow(
          lines,
          x + (change === undefined ? 0 : indent),
          y + baselineIn(lineHeight, style),
          lineHeight,
          style,
        ),
      ],
    };
  });
}

/** Plus, minus or arrow before a sentence, as on screen. */
function marker(change: Difference['change'], x: number, y: number): readonly Shape[] {
  const stroke = { colour: 'ink-soft', width: 0.5, cap: 'round' } as const;
  const level = lineBetween(x, y, x + 4.4, y, stroke);
  if (change === 'gone') return [level];
  if (change === 'new') return [level, lineBetween(x + 2.2, y - 2.2, x + 2.2, y + 2.2, stroke)];
  return [
    level,
    lineBetween(x + 4.4, y, x + 2.8, y - 1.6, stroke),
    lineBetween(x + 4.4, y, x + 2.8, y + 1.6, stroke),
  ];
}
