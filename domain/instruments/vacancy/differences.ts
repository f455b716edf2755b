import { lifeDomainWords } from '../../life-domains/words.ts';
import type { SheetContext } from '../../sheet/sheet.ts';
import type { Difference } from '../instrument.ts';
import { sheetWordsIn } from '../sheet-words.ts';
import { tidy } from '../tidy.ts';
import { about, plain } from '../told-differences.ts';
import { calledIn, shortly } from './card-names.ts';
import type { Card, CardLink, VacancyDocument } from './document.ts';
import { fieldOf, type CardField } from './fields.ts';
import type { VacancyWords } from './words/vacancy-words.ts';
import { vacancyWords } from './words/words.ts';

type Language = SheetContext['language'];

/**
 * What is different between two moments, one sentence each: the job, the answer, what came, what changed, what hangs
 * together, what went. Describes and never judges. Equal documents give none.
 */
export function vacancyDifferences(
  before: VacancyDocument,
  after: VacancyDocument,
  { language }: Pick<SheetContext, 'language'>,
): readonly Difference[] {
  const words = vacancyWords(language);
  const told = { words, language, called: calledIn(language) };
  const old = new Map(before.cards.map((card) => [card.id, card]));
  const now = new Set(after.cards.map(({ id }) => id));
  return [
    ...jobDifferences(before, after, words),
    ...answerDifferences(before, after, words),
    ...after.cards.flatMap((card) => {
      const was = old.get(card.id);
      return was === undefined ? [cardCame(card, told)] : cardChanges(was, card, told);
    }),
    ...linkDifferences(before, after, told),
    ...before.cards.flatMap((card) => (now.has(card.id) ? [] : [cardWent(card, told)])),
    ...(before.note.trim() === after.note.trim()
      ? []
      : [plain('changed', 'note', sheetWordsIn(language).sheetNote)]),
  ];
}

interface Telling {
  readonly words: VacancyWords;
  readonly language: Language;
  readonly called: (card: Pick<Card, 'text'> | undefined) => string;
}

function jobDifferences(
  { job: before }: VacancyDocument,
  { job: after }: VacancyDocument,
  { differences }: VacancyWords,
): readonly Difference[] {
  const title = tidy(after.title);
  const details = (['employer', 'place', 'hours', 'text', 'foundAt'] as const).some(
    (key) => before[key].trim() !== after[key].trim(),
  );
  const titled = tidy(before.title) !== title && title !== '';
  return [
    ...(titled ? [about('changed', 'job', differences.job(shortly(title)), shortly(title))] : []),
    ...(details || (tidy(before.title) !== title && title === '')
      ? [plain('changed', 'job-details', differences.jobDetails)]
      : []),
  ];
}

function answerDifferences(
  before: VacancyDocument,
  after: VacancyDocument,
  { answers, differences }: VacancyWords,
): readonly Difference[] {
  const was = before.answer && answers[before.answer].toLowerCase();
  const is = after.answer && answers[after.answer].toLowerCase();
  const reason =
    before.reason.trim() === after.reason.trim() ? [] : [plain('changed', 'reason', differences.reason)];
  if (was === is) return reason;
  if (is === null) return [plain('gone', 'answer', differences.answerWent), ...reason];
  return [
    was === null
      ? plain('new', 'answer', differences.answerCame(is))
      : plain('changed', 'answer', differences.answer(was, is)),
    ...reason,
  ];
}

const titleOf = (field: CardField | null, words: VacancyWords): string | null =>
  field === null ? null : words.fields[field].title;

function cardCame(card: Card, { words, called }: Telling): Difference {
  const name = called(card);
  return about('new', card.id, words.differences.cardCame(name, titleOf(fieldOf(card), words)), name);
}

function cardWent(card: Card, { words, called }: Telling): Difference {
  const name = called(card);
  return about('gone', card.id, words.differences.cardWent(name), name);
}

function cardChanges(was: Card, is: Card, { words, language, called }: Telling): readonly Difference[] {
  const { differences } = words;
  const name = called(is);
  const changed = (sentence: string): Difference => about('changed', is.id, sentence, name);
  const [from, to] = [fieldOf(was), fieldOf(is)];
  const needed = is.needed.trim();
  return [
    ...(tidy(was.text) === tidy(is.text) ? [] : [changed(differences.renamed(called(was), name))]),
    ...(from === to ? [] : [changed(differences.moved(name, titleOf(from, words), titleOf(to, words)))]),
    ...(from === to && was.kind !== is.kind
      ? [changed(differences.kind(name, is.kind && words.columns[is.kind].title))]
      : []),
    ...(was.domain === is.domain
      ? []
      : [changed(differences.domain(name, is.domain && lifeDomainWords(is.domain, language).name))]),
    ...(was.needed.trim() === needed
      ? []
      : [
          changed(
            needed === '' ? differences.neededWent(name) : differences.neededCame(name, shortly(needed)),
          ),
        ]),
  ];
}

function linkDifferences(
  before: VacancyDocument,
  after: VacancyDocument,
  { words, called }: Telling,
): readonly Difference[] {
  const { differences } = words;
  const cards = new Map([...before.cards, ...after.cards].map((card) => [card.id, card]));
  const old = new Map(before.links.map((link) => [link.id, link]));
  const now = new Set(after.links.map(({ id }) => id));
  const ends = ({ from, to }: CardLink) => [called(cards.get(from)), called(cards.get(to))] as const;
  const said = ({ text }: CardLink): string => tidy(text) || words.leadsTo;
  return [
    ...after.links.flatMap((link): Difference[] => {
      const [from, to] = ends(link);
      const was = old.get(link.id);
      if (was === undefined) return [plain('new', link.id, differences.linkCame(from, said(link), to))];
      const same = said(was) === said(link) && was.from === link.from && was.to === link.to;
      return same ? [] : [plain('changed', link.id, differences.linkWords(from, said(link), to))];
    }),
    ...before.links.flatMap((link): Difference[] =>
      now.has(link.id) ? [] : [plain('gone', link.id, differences.linkWent(...ends(link)))],
    ),
  ];
}
