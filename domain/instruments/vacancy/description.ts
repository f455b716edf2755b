import { lifeDomainWords } from '../../life-domains/words.ts';
import type { SheetContext } from '../../sheet/sheet.ts';
import { tidy } from '../tidy.ts';
import { calledIn, shortly } from './card-names.ts';
import type { VacancyDocument } from './document.ts';
import { cardFields, cardsIn } from './fields.ts';
import { vacancyWords } from './words/words.ts';

/**
 * The sheet in words: the job, the answer, what stands in each field, what is still needed and what hangs together. For
 * readers who cannot see it, and the text layer of the PDF. Never the private note.
 */
export function describeVacancy(
  document: VacancyDocument,
  { clientName, language }: Pick<SheetContext, 'clientName' | 'language'>,
  names: 'all' | 'hidden' = 'all',
): readonly string[] {
  const words = vacancyWords(language);
  const { sentences, answers } = words;
  const { job, answer, reason, cards, links, note } = document;
  const called = calledIn(language);
  const byId = new Map(cards.map((card) => [card.id, card]));
  const details = [job.employer, job.place, job.hours].map(tidy).filter((text) => text !== '');
  const title = tidy(job.title);
  const withDomain = (card: (typeof cards)[number]): string =>
    card.domain === null ? called(card) : `${called(card)} (${lifeDomainWords(card.domain, language).name})`;
  const fields = [
    ...cardFields.map((field) => [field, words.fields[field].title] as const),
    [null, words.loose.title] as const,
  ];
  return [
    sentences.opening(names === 'all' ? clientName : words.hiddenClient),
    title === '' && details.length === 0 ? '' : sentences.job(title === '' ? words.noJob : title, details),
    answer === null
      ? ''
      : sentences.answer(
          answer === 'if' || reason.trim() === '' ? answers[answer] : `${answers[answer]},`,
          shortly(reason),
        ),
    cards.length === 0 ? sentences.nothing : '',
    ...fields.map(([field, heading]) => {
      const there = cardsIn(cards, field);
      return there.length === 0 ? '' : sentences.inField(heading, there.map(withDomain));
    }),
    ...cards.map((card) =>
      card.needed.trim() === '' ? '' : sentences.needed(called(card), shortly(card.needed)),
    ),
    ...links.map(({ from, to, text }) =>
      sentences.link(called(byId.get(from)), tidy(text) || words.leadsTo, called(byId.get(to))),
    ),
    // A note is free talk about people, so it goes when their names go.
    note.trim() === '' || names === 'hidden' ? '' : sentences.note(note.trim()),
  ].filter((text) => text !== '');
}
