import type { Language } from '../../language/language.ts';
import type { LifeDomain } from '../../life-domains/life-domains.ts';
import { lifeDomainWords, rightsSentence } from '../../life-domains/words.ts';
import { tidy } from '../tidy.ts';
import { longDayIn } from './day-words.ts';
import { prompts, type Round, type ScaleAnswer, type ScaleQuestionsDocument } from './document.ts';
import { discussedDomains, newestRound } from './reading.ts';
import { scaleWords } from './words/words.ts';

/** For whom, in which language, and whether what may hold names is said. */
export interface Naming {
  readonly clientName: string;
  readonly language: Language;
  readonly names: 'all' | 'hidden';
}

/**
 * Scale questions in words, paragraph by paragraph: what was said the last time, domain by domain, and then the figures of
 * earlier. For readers who cannot see the sheet. Never a total, an average, or the private note.
 */
export function describeScaleQuestions(document: ScaleQuestionsDocument, view: Naming): readonly string[] {
  const { sentences } = scaleWords(view.language);
  const newest = newestRound(document);
  if (newest === undefined) return [sentences.empty(clientIn(view))];
  const note = view.names === 'hidden' ? '' : tidy(document.note);
  return [
    opening(newest, view),
    ...newest.answers.map((answer) => answerInWords(answer, view)),
    ...earlier(document, view),
    ...(note === '' ? [] : [sentences.note(note)]),
    rightsSentence[view.language],
  ];
}

const clientIn = ({ clientName, language, names }: Naming): string =>
  names === 'all' ? clientName : scaleWords(language).hiddenClient;

function opening({ date, answers, nothingToday }: Round, view: Naming): string {
  const { sentences } = scaleWords(view.language);
  const day = longDayIn(view.language)(date);
  if (nothingToday || answers.length === 0) return sentences.nothing(clientIn(view), day);
  return sentences.about(
    clientIn(view),
    day,
    answers.map(({ domain }) => inSentence(domain, view.language)),
  );
}

/** The name of a domain within a sentence. */
export const inSentence = (domain: LifeDomain, language: Language): string => {
  const [first = '', ...rest] = scaleWords(language).short[domain];
  return first.toLowerCase() + rest.join('');
};

function answerInWords(answer: ScaleAnswer, { language, names }: Naming): string {
  const { sentences, label } = scaleWords(language);
  const { domain, score, wished, notes } = answer;
  return [
    sentences.score(lifeDomainWords(domain, language).name, score),
    ...corrections(answer, language, names),
    ...(wished === null ? [] : [sentences.wish(wished)]),
    ...prompts.flatMap((prompt) => {
      const text = names === 'hidden' ? '' : tidy(notes[prompt] ?? '');
      return text === '' ? [] : [sentences.said(label(prompt, wished), text)];
    }),
  ].join(' ');
}

/** What a figure was before it was corrected, each with its day and its reason. */
export function corrections(
  { score, corrections: made }: Pick<ScaleAnswer, 'score' | 'corrections'>,
  language: Language,
  names: Naming['names'],
): readonly string[] {
  const { sentences } = scaleWords(language);
  return made.map((correction, index) => {
    const next = made[index + 1];
    const after = next === undefined ? score : next.score;
    const reason = names === 'hidden' ? '' : tidy(correction.reason);
    return sentences.corrected(longDayIn(language)(correction.date), correction.score, after, reason);
  });
}

function earlier({ rounds }: ScaleQuestionsDocument, { language }: Naming): readonly string[] {
  const { sentences } = scaleWords(language);
  const before = rounds.slice(0, -1);
  const day = longDayIn(language);
  return discussedDomains(before).flatMap((domain) => {
    const figures = before.flatMap(({ date, answers }) =>
      answers.flatMap((answer) =>
        answer.domain === domain && answer.score !== null ? [{ day: day(date), score: answer.score }] : [],
      ),
    );
    return figures.length === 0 ? [] : [sentences.earlier(lifeDomainWords(domain, language).name, figures)];
  });
}
