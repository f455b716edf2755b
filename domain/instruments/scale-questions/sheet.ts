import { paginate } from '../../sheet/flow.ts';
import { type FramedPage, privatePages, withFoot } from '../../sheet/framed-page.ts';
import type { PageFrame } from '../../sheet/page-frame.ts';
import { signatures } from '../../sheet/signatures.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../sheet/sheet.ts';
import { sheetWordsIn } from '../sheet-words.ts';
import { writtenFrames, writtenTitle } from '../written/frames.ts';
import { shortDayIn } from './day-words.ts';
import { describeScaleQuestions } from './description.ts';
import type { Round, ScaleQuestionsDocument } from './document.ts';
import { blankScales } from './paper/blank-sheet.ts';
import { domainBlocks, noteBlocks, sentenceBlock } from './paper/domain-page.ts';
import { overviewPages } from './paper/overview.ts';
import { newestRound, roundsWithAnswers, scorePoints } from './reading.ts';
import { withoutName } from './without-name.ts';
import { scaleWords } from './words/words.ts';

/**
 * Scale questions on paper: each domain of the last round on a page of its own, with its scale drawn and only what was said;
 * on request the overview of all rounds with a line for each domain; the note, places to sign, the coach's own notes. Blank:
 * the scales of the domains that are chosen now, or of all ten.
 */
export function scaleQuestionsSheet(
  whole: ScaleQuestionsDocument,
  context: SheetContext,
  options: PrintOptions,
): Sheet {
  const { hiddenClient } = scaleWords(context.language);
  const document = options.names ? whole : withoutName(whole, context.clientName, hiddenClient);
  const newest = newestRound(document);
  if (!options.filled) {
    return blankScales(newest?.answers.map(({ domain }) => domain) ?? [], context, options);
  }
  const { language, clientName } = context;
  const words = scaleWords(language);
  const closing = sheetWordsIn(language);
  const frameOf = (date: string, method = words.method) =>
    writtenFrames(method, { ...context, date }, options);
  const roundFrame = frameOf(newest?.date ?? context.date);
  const client = (title: string): PageFrame => roundFrame({ kind: 'client', title });
  const overview = frameOf(
    context.date,
    words.overviewMethod,
  )({ kind: 'landscape', title: words.overviewTitle });
  const own = frameOf(context.date)({
    kind: 'portrait',
    title: closing.privateTitle,
    foot: closing.privateTitle,
  });
  return {
    title: writtenTitle(words.method, context, options),
    language,
    pages: withFoot([
      ...roundPages(document, newest, { client, context, options }),
      ...(options.list
        ? framed(overview, overviewPages(document.rounds, language, overview.text, options.legend))
        : []),
      ...(options.privateNotes ? privatePages(document.privateNote, own) : []),
    ]),
    description: describeScaleQuestions(document, {
      clientName,
      language,
      names: options.names ? 'all' : 'hidden',
    }),
  };
}

const framed = (frame: PageFrame, pages: readonly FramedPage['shapes'][]): readonly FramedPage[] =>
  pages.map((shapes) => ({ frame, shapes }));

interface Making {
  readonly client: (title: string) => PageFrame;
  readonly context: SheetContext;
  readonly options: PrintOptions;
}

/** The pages of the last round; what was written with it, and the places to sign, stand under the last one. */
function roundPages(
  { rounds, note }: ScaleQuestionsDocument,
  newest: Round | undefined,
  { client, context, options }: Making,
): readonly FramedPage[] {
  const { language, clientName } = context;
  const words = scaleWords(language);
  const closing = sheetWordsIn(language);
  const first = client(words.title);
  const { width } = first.text;
  const spoken = roundsWithAnswers(rounds);
  const nameOf = shortDayIn(
    language,
    spoken.map(({ date }) => date),
  );
  const domains = (newest?.answers ?? []).map((answer) =>
    domainBlocks(answer, {
      language,
      names: options.names,
      width,
      points: options.list ? scorePoints(spoken, answer.domain, nameOf) : [],
    }),
  );
  const alone = newest === undefined ? words.nothingYet : words.nothing;
  const parts = domains.length === 0 ? [sentenceBlock(alone, width)] : domains;
  const names = [options.names ? clientName : words.hiddenClient, closing.coach];
  const end = [
    ...noteBlocks(closing.notesTitle, note, width),
    ...(options.signatures ? [signatures(names, width)] : []),
  ];
  return parts.flatMap((blocks, index) => {
    const domain = newest?.answers[index]?.domain;
    // What goes on over the page says there which domain it is of.
    const next = domain === undefined ? first : client(`${words.title} ${words.short[domain]}`);
    const pages = paginate(index === parts.length - 1 ? [...blocks, ...end] : blocks, first.text);
    return pages.map((shapes, page) => ({ frame: page === 0 ? first : next, shapes }));
  });
}
