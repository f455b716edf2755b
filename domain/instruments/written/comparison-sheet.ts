import { dayInFigures } from '../../sheet/days.ts';
import { paginate } from '../../sheet/flow.ts';
import { withFoot } from '../../sheet/framed-page.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../sheet/sheet.ts';
import { differenceSentences, sentenceBlocks } from '../difference-sentences.ts';
import type { Dated, Instrument } from '../instrument.ts';
import { sheetWordsIn } from '../sheet-words.ts';
import { writtenFrames } from './frames.ts';

/** What is different between two moments in sentences, then the later one. Pages with words cannot lie over each other. */
export function writtenComparisonSheet<Document, Command>(
  { sheet, differences }: Pick<Instrument<Document, Command>, 'sheet' | 'differences'>,
  before: Dated<Document>,
  after: Dated<Document>,
  context: SheetContext,
  options: PrintOptions,
): Sheet {
  const words = sheetWordsIn(context.language);
  const fromTo = words.fromTo(dayInFigures(before.date), dayInFigures(after.date));
  const shown = sheet(
    after.document,
    { ...context, date: after.date },
    { ...options, filled: true, privateNotes: false },
  );
  const method = sheet(after.document, context, { ...options, filled: false }).title;
  const different = differences(before.document, after.document, context, options.names ? 'all' : 'hidden');
  const frame = writtenFrames(
    method,
    { ...context, date: fromTo },
    { ...options, filled: true },
  )({
    kind: 'portrait',
    title: words.differencesTitle,
  });
  const pages = paginate(sentenceBlocks(different, words), frame.text);
  return {
    title: shown.title,
    language: context.language,
    pages: [...withFoot(pages.map((shapes) => ({ frame, shapes }))), ...shown.pages],
    description: [fromTo, ...differenceSentences(different, words)],
  };
}
