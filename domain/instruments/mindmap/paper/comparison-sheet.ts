import { dayInFigures } from '../../../sheet/days.ts';
import { paginate } from '../../../sheet/flow.ts';
import { withFoot } from '../../../sheet/framed-page.ts';
import type { LegendItem } from '../../../sheet/legend-strip.ts';
import { type Mark, tagShapes } from '../../../sheet/mark.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../../sheet/sheet.ts';
import { differenceSentences, sentenceBlocks } from '../../difference-sentences.ts';
import type { Dated } from '../../instrument.ts';
import { sheetWordsIn } from '../../sheet-words.ts';
import { compareMindmaps, type Comparison, sceneOf } from '../comparison.ts';
import { mindmapDifferences } from '../differences.ts';
import type { MindmapDocument } from '../document.ts';
import type { MindmapView } from '../view.ts';
import { mindmapWords } from '../words/words.ts';
import { drawingPages } from './drawing-pages.ts';
import { legendItems } from './legend.ts';
import { frames, viewFor } from './view-for.ts';

/**
 * Two moments laid over each other, everything unfolded, then what is different between them in sentences; the sentences alone
 * when the drawing would take too many pages.
 */
export function mindmapComparisonSheet(
  before: Dated<MindmapDocument>,
  after: Dated<MindmapDocument>,
  context: SheetContext,
  options: PrintOptions,
): Sheet {
  const words = mindmapWords(context.language);
  const closing = sheetWordsIn(context.language);
  const view = viewFor(context, options);
  const fromTo = closing.fromTo(dayInFigures(before.date), dayInFigures(after.date));
  const frameOf = frames({ ...context, date: fromTo }, options);
  const differences = mindmapDifferences(before.document, after.document, view);
  const comparison = compareMindmaps(before.document, after.document, view);
  const scene = sceneOf(comparison, view);
  const drawing = drawingPages(() => scene, {
    paper: options.paper,
    title: words.comparisonTitle,
    words,
    legend: options.legend ? itemsOf(comparison, view) : [],
    frameOf: (title) => frameOf({ title }),
    below: 0,
  });
  const sentencesFrame = frameOf({ title: closing.differencesTitle });
  const pages = paginate(sentenceBlocks(differences, closing), sentencesFrame.text);
  return {
    title: options.names ? `${words.method}, ${context.clientName}` : words.method,
    language: context.language,
    pages: withFoot([...(drawing ?? []), ...pages.map((shapes) => ({ frame: sentencesFrame, shapes }))]),
    description: [fromTo, ...differenceSentences(differences, closing)],
  };
}

const plate = { width: 8, height: 3.6 };

/** The words on the plates explain themselves; what signs mean comes after them. */
function itemsOf({ document, marks }: Comparison, view: MindmapView): readonly LegendItem[] {
  const { tags } = sheetWordsIn(view.language);
  const used = new Set(marks.values());
  const explained = (mark: Mark): LegendItem => ({
    symbol: (x, y) => tagShapes(mark, '', { x, y: y - plate.height / 2, ...plate }),
    width: plate.width,
    text: tags[mark],
  });
  return [
    ...(['new', 'gone', 'changed'] as const).filter((mark) => used.has(mark)).map(explained),
    ...legendItems(document, { ...view, unfolded: true }),
  ];
}
