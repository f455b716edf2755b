import { dayInFigures } from '../../../sheet/days.ts';
import { paginate } from '../../../sheet/flow.ts';
import { withFoot } from '../../../sheet/framed-page.ts';
import { heightOfStrip, type LegendItem, legendStrip } from '../../../sheet/legend-strip.ts';
import type { Mark } from '../../../sheet/mark.ts';
import { tagShapes } from '../../../sheet/mark.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../../sheet/sheet.ts';
import { differenceSentences, sentenceBlocks } from '../../difference-sentences.ts';
import { sheetWordsIn } from '../../sheet-words.ts';
import { compareBalances, type Comparison, sceneOf } from '../comparison.ts';
import { balanceDifferences } from '../differences.ts';
import type { BalanceDocument } from '../document.ts';
import type { BalanceView } from '../view.ts';
import { balanceWords } from '../words/words.ts';
import { fitToPaper } from './fit-paper.ts';
import { legendItems } from './legend.ts';
import { beamOnPaper, frames, viewFor } from './sheet.ts';

/** A document as it was on a day, yyyy-mm-dd. */
interface Dated {
  readonly document: BalanceDocument;
  readonly date: string;
}

/** Two moments laid over each other, then what is different between them in sentences. */
export function balanceComparisonSheet(
  before: Dated,
  after: Dated,
  context: SheetContext,
  options: PrintOptions,
): Sheet {
  const words = balanceWords(context.language);
  const closing = sheetWordsIn(context.language);
  const view = viewFor(after.document, context, options);
  const fromTo = closing.fromTo(dayInFigures(before.date), dayInFigures(after.date));
  const frameOf = frames({ ...context, date: fromTo }, options);
  const plain = frameOf({ title: words.comparisonTitle });
  const differences = balanceDifferences(before.document, after.document, view);
  const comparison = compareBalances(before.document, after.document, view);
  const items = options.legend ? itemsOf(comparison, view) : [];
  const { drawing } = plain;
  const room = { ...drawing, height: drawing.height - heightOfStrip(items, drawing.width) - 2 };
  const fitted = fitToPaper((making) => sceneOf(comparison, { ...view, ...making }), room, beamOnPaper);
  const sentencesFrame = frameOf({ title: closing.differencesTitle });
  const pages = paginate(sentenceBlocks(differences, closing), sentencesFrame.text);
  return {
    title: options.names ? `${words.method}, ${context.clientName}` : words.method,
    language: context.language,
    pages: withFoot([
      { frame: plain, shapes: [...fitted.shapes, ...legendStrip(items, drawing)] },
      ...pages.map((shapes) => ({ frame: sentencesFrame, shapes })),
    ]),
    description: [fromTo, ...differenceSentences(differences, closing)],
  };
}

const plate = { width: 8, height: 3.6 };

/** The words on the plates explain themselves; what shapes mean comes after them. */
function itemsOf({ document, marks }: Comparison, view: BalanceView): readonly LegendItem[] {
  const { tags } = sheetWordsIn(view.language);
  const used = new Set(marks.values());
  const explained = (mark: Mark): LegendItem => ({
    symbol: (x, y) => tagShapes(mark, '', { x, y: y - plate.height / 2, ...plate }),
    width: plate.width,
    text: tags[mark],
  });
  return [
    ...(['new', 'gone', 'changed'] as const).filter((mark) => used.has(mark)).map(explained),
    ...legendItems(document, view),
  ];
}
