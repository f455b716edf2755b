import type {
  Prompt,
  Round,
  ScaleAnswer,
  ScaleQuestionsDocument,
} from '../instruments/scale-questions/document.ts';
import type { Language } from '../language/language.ts';
import { lifeDomains, type LifeDomain } from '../life-domains/life-domains.ts';
import { lifeDomainWords } from '../life-domains/words.ts';
import { dayWithoutWeekday } from '../sheet/days.ts';
import type { Gift, GiftKind } from './gift.ts';

/** Notes that say something outside the questions, and what they are there. The past is left where it was told. */
const kindOfNote: readonly (readonly [Prompt, GiftKind])[] = [
  ['why', 'other'],
  ['well', 'strength'],
  ['less', 'burden'],
  ['influence', 'other'],
  ['wishLooks', 'wish'],
  ['firstStep', 'other'],
  ['actions', 'other'],
];

/** Every life domain that was talked about, each followed by what the client said of it the last time. */
export function discussedGifts(document: ScaleQuestionsDocument, language: Language): readonly Gift[] {
  return lastAnswers(document).flatMap(({ round, answer }) => [
    domainGift(round, answer.domain, language),
    ...kindOfNote.flatMap(([prompt, kind]) => noteGift(round, answer, prompt, kind)),
  ]);
}

/**
 * What the client misses or wishes on each life domain, in the words of the last time; the first step goes along with it. Where
 * nothing was noted the domain itself can be chosen.
 */
export function scaleNeeds(document: ScaleQuestionsDocument, language: Language): readonly Gift[] {
  return lastAnswers(document).flatMap(({ round, answer }) => {
    const said = [
      ...noteGift(round, answer, 'wishLooks', 'wish'),
      ...noteGift(round, answer, 'less', 'burden'),
    ];
    const [first = domainGift(round, answer.domain, language), ...others] = said;
    const step = [answer.notes.firstStep, answer.notes.actions].find((text) => (text ?? '').trim() !== '');
    return [{ ...first, ...(step !== undefined && { step }) }, ...others];
  });
}

/** The scores of every day on which the questions were asked, the first day first. */
export function scoreGifts({ rounds }: ScaleQuestionsDocument, language: Language): readonly Gift[] {
  return rounds
    .filter(({ answers }) => answers.length > 0)
    .map(({ id, date, answers }) => ({
      id,
      text: dayWithoutWeekday(date, language),
      kind: 'scores',
      domain: null,
      scores: {
        date,
        given: answers.map(({ domain, score, notes }) => ({ domain, score, note: notes.why ?? '' })),
      },
    }));
}

interface Last {
  readonly round: Round;
  readonly answer: ScaleAnswer;
}

/** What was said the last time of each domain that was talked about, in the order of the ten. */
function lastAnswers({ rounds }: ScaleQuestionsDocument): readonly Last[] {
  const last = new Map<LifeDomain, Last>();
  for (const round of rounds) for (const answer of round.answers) last.set(answer.domain, { round, answer });
  return lifeDomains.flatMap((domain) => last.get(domain) ?? []);
}

const domainGift = (round: Round, domain: LifeDomain, language: Language): Gift => ({
  id: `${round.id} ${domain}`,
  text: lifeDomainWords(domain, language).name,
  kind: 'domain',
  domain,
});

function noteGift(round: Round, { domain, notes }: ScaleAnswer, prompt: Prompt, kind: GiftKind): Gift[] {
  const text = notes[prompt]?.trim() ?? '';
  return text === '' ? [] : [{ id: `${round.id} ${domain} ${prompt}`, text, kind, domain }];
}
