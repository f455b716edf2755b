import type { Shape } from '../../../scene/shapes.ts';
import { flowed, type Block } from '../../../sheet/flow.ts';
import { privatePages, withFoot } from '../../../sheet/framed-page.ts';
import { signatures } from '../../../sheet/signatures.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../../sheet/sheet.ts';
import { sheetWordsIn } from '../../sheet-words.ts';
import { writtenFrames, writtenTitle } from '../../written/frames.ts';
import { describeVacancy } from '../description.ts';
import type { VacancyDocument } from '../document.ts';
import type { VacancyWords } from '../words/vacancy-words.ts';
import { vacancyWords } from '../words/words.ts';
import { blankVacancySheet } from './blank-sheet.ts';
import { gridPages } from './grid.ts';
import { jobHead, reasonFits } from './job-head.ts';
import { linkBlocks, neededBlocks, textSection } from './lists.ts';

/**
 * A vacancy as upright pages: the job with the answer, the grid, what is still needed, what hangs together. On request also the
 * text of the vacancy as it was found with the note, places to sign, and the coach's own notes. One page as long as it holds all.
 */
export function vacancySheet(document: VacancyDocument, context: SheetContext, options: PrintOptions): Sheet {
  if (!options.filled) return blankVacancySheet(context, options);
  const words = vacancyWords(context.language);
  const shared = sheetWordsIn(context.language);
  const frameOf = writtenFrames(words.method, context, options);
  const frame = frameOf({ kind: 'portrait', title: words.sheetTitle });
  const room = frame.text;
  const { width } = room;

  const head = flowed(jobHead(document, words, room), room);
  const grid = gridPages(document, words, room, head.end);
  const below: readonly Block[] = [
    ...(document.answer !== null && reasonFits(document, words)
      ? []
      : textSection(words.reasonTitle, document.reason, width)),
    ...neededBlocks(document, words, width),
    ...linkBlocks(document, words, width),
    ...(options.list ? textSection(words.jobTextTitle, foundText(document, words), width) : []),
    ...(options.list && options.names ? textSection(shared.notesTitle, document.note, width) : []),
    ...(options.signatures
      ? [signatures([options.names ? context.clientName : words.me, shared.coach], width)]
      : []),
  ];
  const rest = flowed(below, room, grid.end);
  const pages = joined(joined(head.pages, grid.pages), rest.pages);
  const privateFrame = frameOf({ kind: 'portrait', title: shared.privateTitle });
  return {
    title: writtenTitle(words.method, context, options),
    language: context.language,
    pages: withFoot([
      ...pages.map((shapes) => ({ frame, shapes })),
      ...(options.privateNotes ? privatePages(document.privateNote, privateFrame) : []),
    ]),
    description: describeVacancy(document, context, options.names ? 'all' : 'hidden'),
  };
}

/** Where the vacancy was found, and its own text. */
const foundText = ({ job }: VacancyDocument, { foundAt }: VacancyWords): string =>
  [job.foundAt.trim() === '' ? '' : foundAt(job.foundAt.trim()), job.text.trim()]
    .filter((text) => text !== '')
    .join('\n');

type Pages = readonly (readonly Shape[])[];

/** Pages of which the first goes on where the last of those before it ended. */
const joined = (before: Pages, after: Pages): Pages => {
  const [here = [], ...more] = after;
  return [...before.slice(0, -1), [...(before.at(-1) ?? []), ...here], ...more];
};
