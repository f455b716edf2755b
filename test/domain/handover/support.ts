import fc from 'fast-check';
import type { Gift, GiftKind, NewId } from '../../../domain/handover/gift.ts';
import {
  emptyScaleQuestions,
  prompts,
  type Round,
  type ScaleAnswer,
  type ScaleQuestionsDocument,
} from '../../../domain/instruments/scale-questions/document.ts';
import {
  cardEffects,
  cardKinds,
  emptyVacancy,
  type Card,
  type VacancyDocument,
} from '../../../domain/instruments/vacancy/document.ts';
import { lifeDomains, type LifeDomain } from '../../../domain/life-domains/life-domains.ts';

export function counter(): NewId {
  let made = 0;
  return () => `new-${(made += 1)}`;
}

export const gift = (text: string, kind: GiftKind = 'other', domain: Gift['domain'] = null): Gift => ({
  id: `from-${text}`,
  text,
  kind,
  domain,
});

export const card = (id: string, change: Partial<Card> = {}): Card => ({
  id,
  text: id,
  kind: null,
  effect: null,
  domain: null,
  needed: '',
  ...change,
});

export const vacancyWith = (
  cards: readonly Card[],
  pairs: readonly (readonly [string, string])[] = [],
): VacancyDocument => ({
  ...emptyVacancy(),
  cards: [...cards],
  links: pairs.map(([from, to]) => ({ id: `${from}>${to}`, from, to, text: '' })),
});

export const answer = (domain: LifeDomain, change: Partial<ScaleAnswer> = {}): ScaleAnswer => ({
  domain,
  score: null,
  corrections: [],
  wished: null,
  notes: {},
  ...change,
});

export const round = (date: string, answers: readonly ScaleAnswer[]): Round => ({
  id: `on-${date}`,
  date,
  place: '',
  nothingToday: false,
  answers: [...answers],
});

export const scalesWith = (...rounds: readonly Round[]): ScaleQuestionsDocument => ({
  ...emptyScaleQuestions(),
  rounds: [...rounds],
});

/** Words, nothing, blanks, and more than a drawing can show. */
const someText = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom('', '   ', 'Opvang', 'opvang', 'Leïla', `${'lang '.repeat(200)}einde`, '👩‍👧'.repeat(120)),
);
const someDomain = fc.constantFrom(...lifeDomains);

export const someVacancy: fc.Arbitrary<VacancyDocument> = fc
  .tuple(
    fc.array(
      fc.record({
        text: someText,
        kind: fc.option(fc.constantFrom(...cardKinds)),
        effect: fc.option(fc.constantFrom(...cardEffects)),
        domain: fc.option(someDomain),
        needed: someText,
      }),
      { maxLength: 12 },
    ),
    fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 12 }),
  )
  .map(([cards, pairs]) => {
    const inside = pairs.filter(([from, to]) => from !== to && from < cards.length && to < cards.length);
    const links = new Map(inside.map(([from, to]) => [`${from}>${to}`, [`c${from}`, `c${to}`] as const]));
    return vacancyWith(
      cards.map((each, index) => ({ ...each, id: `c${index}` })),
      [...links.values()],
    );
  });

const someAnswer = fc.record({
  domain: someDomain,
  score: fc.option(fc.integer({ min: 0, max: 10 })),
  corrections: fc.constant<never[]>([]),
  wished: fc.constant(null),
  notes: fc.dictionary(fc.constantFrom(...prompts), someText, { maxKeys: 4 }),
});

export const someScales: fc.Arbitrary<ScaleQuestionsDocument> = fc
  .uniqueArray(
    fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      answers: fc.uniqueArray(someAnswer, { selector: ({ domain }) => domain, maxLength: 6 }),
    }),
    { selector: ({ day }) => day, maxLength: 5 },
  )
  .map((rounds) =>
    scalesWith(
      ...rounds
        .toSorted((one, other) => one.day - other.day)
        .map(({ day, answers }) => round(`2026-03-${String(day).padStart(2, '0')}`, answers)),
    ),
  );
