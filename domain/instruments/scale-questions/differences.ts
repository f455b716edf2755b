import type { LifeDomain } from '../../life-domains/life-domains.ts';
import { lifeDomainWords } from '../../life-domains/words.ts';
import type { Difference } from '../instrument.ts';
import { sheetWordsIn } from '../sheet-words.ts';
import { tidy } from '../tidy.ts';
import { about, plain } from '../told-differences.ts';
import { longDayIn } from './day-words.ts';
import { inSentence, type Naming } from './description.ts';
import { prompts, type Round, type ScaleAnswer, type ScaleQuestionsDocument } from './document.ts';
import { answerIn, lastFigure } from './reading.ts';
import type { ScaleWords } from './words/scale-words.ts';
import { scaleWords } from './words/words.ts';

interface Tale {
  readonly words: ScaleWords;
  readonly day: (day: string) => string;
  readonly name: (domain: LifeDomain) => string;
  readonly view: Naming;
}

/**
 * What is different between two moments, one sentence each: figures stand beside each other with their days, and nothing is
 * called better or worse. Equal documents give none.
 */
export function scaleQuestionsDifferences(
  before: ScaleQuestionsDocument,
  after: ScaleQuestionsDocument,
  view: Naming,
): readonly Difference[] {
  const tale: Tale = {
    words: scaleWords(view.language),
    day: longDayIn(view.language),
    name: (domain) => lifeDomainWords(domain, view.language).name,
    view,
  };
  const old = new Map(before.rounds.map((round) => [round.id, round]));
  const now = new Set(after.rounds.map(({ id }) => id));
  return [
    ...after.rounds.flatMap((round, index) => {
      const was = old.get(round.id);
      if (was === round) return [];
      return was === undefined ? came(round, after.rounds.slice(0, index), tale) : changed(was, round, tale);
    }),
    ...before.rounds
      .filter(({ id }) => !now.has(id))
      .map(({ id, date }) => plain('gone', id, tale.words.differences.roundLeft(tale.day(date)))),
    ...(tidy(before.note) === tidy(after.note)
      ? []
      : [plain('changed', 'note', sheetWordsIn(view.language).sheetNote)]),
  ];
}

/** A round that came, with each of its figures beside the last one that was given before it. */
function came(round: Round, earlier: readonly Round[], tale: Tale): readonly Difference[] {
  const { differences } = tale.words;
  const day = tale.day(round.date);
  if (round.nothingToday) return [plain('new', round.id, differences.nothingOn(day))];
  const domains = round.answers.map(({ domain }) => inSentence(domain, tale.view.language));
  return [
    plain('new', round.id, differences.roundCame(day, domains)),
    ...round.answers.flatMap((answer) => {
      const { domain, score } = answer;
      const last = lastFigure(earlier, domain);
      const name = tale.name(domain);
      if (last === undefined) return [about('new', domain, differences.came(name, day, score), name)];
      if (score === null) return [];
      const figures = differences.figures(name, { ...last, day: tale.day(last.day) }, { day, score });
      const wished = lastWish(earlier, domain);
      return [
        about('changed', domain, figures, name),
        ...wish(domain, wished, answer.wished ?? wished, tale),
      ];
    }),
  ];
}

function lastWish(rounds: readonly Round[], domain: LifeDomain): number | null {
  const found = rounds.findLast((round) => (answerIn(round, domain)?.wished ?? null) !== null);
  return answerIn(found, domain)?.wished ?? null;
}

function changed(old: Round, now: Round, tale: Tale): readonly Difference[] {
  const { differences } = tale.words;
  const day = tale.day(now.date);
  const gone = old.answers.filter(({ domain }) => answerIn(now, domain) === undefined);
  return [
    ...(old.date === now.date
      ? []
      : [plain('changed', now.id, differences.roundMoved(tale.day(old.date), day))]),
    ...(tidy(old.place) === tidy(now.place) ? [] : [plain('changed', now.id, differences.place(day))]),
    ...(now.nothingToday && !old.nothingToday ? [plain('changed', now.id, differences.nothingOn(day))] : []),
    ...now.answers.flatMap((answer) => {
      const was = answerIn(old, answer.domain);
      const name = tale.name(answer.domain);
      if (was === answer) return [];
      return was === undefined
        ? [about('new', answer.domain, differences.came(name, day, answer.score), name)]
        : answered(was, answer, now, tale);
    }),
    ...gone.map(({ domain }) =>
      about('gone', domain, differences.left(tale.name(domain), day), tale.name(domain)),
    ),
  ];
}

function answered(was: ScaleAnswer, is: ScaleAnswer, { date }: Round, tale: Tale): readonly Difference[] {
  const { differences, label } = tale.words;
  const { domain, score, wished } = is;
  const name = tale.name(domain);
  const day = tale.day(date);
  const corrected = is.corrections.slice(was.corrections.length).map((correction, index, made) => {
    const next = made[index + 1];
    return differences.corrected(name, day, {
      before: correction.score,
      after: next === undefined ? score : next.score,
      on: tale.day(correction.date),
      reason: tale.view.names === 'hidden' ? '' : tidy(correction.reason),
    });
  });
  const replaced =
    corrected.length === 0 && was.score !== score ? [differences.figure(name, day, was.score, score)] : [];
  const said = prompts
    .filter((prompt) => tidy(was.notes[prompt] ?? '') !== tidy(is.notes[prompt] ?? ''))
    .map((prompt) => differences.said(name, day, label(prompt, wished)));
  return [
    ...[...corrected, ...replaced].map((sentence) => about('changed', domain, sentence, name)),
    ...wish(domain, was.wished, wished, tale),
    ...said.map((sentence) => about('changed', domain, sentence, name)),
  ];
}

function wish(
  domain: LifeDomain,
  before: number | null,
  after: number | null,
  { words, name }: Tale,
): readonly Difference[] {
  if (before === after) return [];
  return [about('changed', domain, words.differences.wished(name(domain), before, after), name(domain))];
}
