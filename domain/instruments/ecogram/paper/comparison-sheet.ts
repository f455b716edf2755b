import type { Shape } from '../../../scene/shapes.ts';
import { dayInFigures } from '../../../sheet/days.ts';
import { differenceSentences, longestSentenceLine, sentenceBlocks } from '../../difference-sentences.ts';
import { paginate } from '../../../sheet/flow.ts';
import { drawingShapes, type FramedPage, withFoot } from '../../../sheet/framed-page.ts';
import { tagShapes } from '../../../sheet/mark.ts';
import type { PageFrame } from '../../../sheet/page-frame.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../../sheet/sheet.ts';
import type { Difference } from '../../instrument.ts';
import { sheetWordsIn } from '../../sheet-words.ts';
import { compareEcograms, sceneOf, tagRoom } from '../comparison.ts';
import { ecogramDifferences } from '../differences.ts';
import type { EcogramDocument } from '../document.ts';
import type { EcogramView } from '../view.ts';
import { ecogramWords } from '../words/words.ts';
import { fitToPaper } from './fit-paper.ts';
import { legendColumn, legendGroups, legendPage, type LegendGroup } from './legend.ts';
import { drawingRoom, legendRoom, legendRule } from './pages.ts';
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
  const closing = sheetWordsIn(context.language);
  const view: EcogramView = {
    clientName: context.clientName,
    language: context.language,
    names: options.names ? 'all' : 'hidden',
  };
  const fromTo = closing.fromTo(dayInFigures(before.date), dayInFigures(after.date));
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
  const sentencesFrame = frameOf({ title: closing.differencesTitle });
  const [first = [], ...more] = paginate(sentenceBlocks(differences, closing), sentencesFrame.text);
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
  const x = text.x + longestSentenceLine + 22;
  return legendColumn(groups, { ...text, x, width: text.x + text.width - x });
}

const sentences = (differences: readonly Difference[], { language }: SheetContext): readonly string[] =>
  differenceSentences(differences, sheetWordsIn(language));

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
    text: sheetWordsIn(view.language).tags[mark],
    height: 4.4,
  }));
  const explained = legendGroups(document, view, 'full').filter(
    ({ title }) => title !== words.legend.distance,
  );
  return rows.length === 0
    ? explained
    : [{ title: sheetWordsIn(view.language).differencesTitle, rows }, ...explained];
}
