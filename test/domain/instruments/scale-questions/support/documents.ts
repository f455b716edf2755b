import fc from 'fast-check';
import type { ScaleQuestionsCommand } from '../../../../../domain/instruments/scale-questions/commands.ts';
import {
  emptyScaleQuestions,
  prompts,
  type Round,
  type ScaleAnswer,
  type ScaleQuestionsDocument,
} from '../../../../../domain/instruments/scale-questions/document.ts';
import { editScaleQuestions } from '../../../../../domain/instruments/scale-questions/edits.ts';
import { lifeDomains } from '../../../../../domain/life-domains/life-domains.ts';

/** Few ids and few days, so that commands meet each other. */
const someId = fc.constantFrom('a', 'b', 'c', 'd');
const someDay = fc.constantFrom('2025-12-31', '2026-01-15', '2026-03-12', '2026-06-04');
const someDomain = fc.constantFrom(...lifeDomains.slice(0, 5));
const someScore = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
const someText = fc.constantFrom(
  '',
  'Het dak lekt.',
  'regel een\nregel twee',
  'x'.repeat(300),
  '  ',
  'مرحبا',
);

const someAnswer: fc.Arbitrary<ScaleAnswer> = fc.record({
  domain: someDomain,
  score: someScore,
  corrections: fc.array(fc.record({ score: someScore, date: someDay, reason: someText }), { maxLength: 2 }),
  wished: someScore,
  notes: fc.dictionary(fc.constantFrom(...prompts), someText, { maxKeys: 4 }),
});

const someRound: fc.Arbitrary<Round> = fc.record({
  id: someId,
  date: someDay,
  place: fc.constantFrom('', 'kantoor', 'een heel lange plaats '.repeat(12).trim()),
  nothingToday: fc.constant(false),
  answers: fc.uniqueArray(someAnswer, { selector: ({ domain }) => domain, maxLength: 5 }),
});

const where = { round: someId, domain: someDomain };

export const someCommand: fc.Arbitrary<ScaleQuestionsCommand> = fc.oneof(
  fc.record({ do: fc.constant('add-rounds' as const), rounds: fc.array(someRound, { maxLength: 2 }) }),
  fc.record({
    do: fc.constant('change-round' as const),
    round: someId,
    change: fc.record(
      { date: someDay, place: fc.constantFrom('', 'thuis'), nothingToday: fc.boolean() },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ do: fc.constant('remove-round' as const), round: someId }),
  fc.record({
    do: fc.constant('choose-domains' as const),
    round: someId,
    domains: fc.array(someDomain, { maxLength: 6 }),
  }),
  fc.record({ do: fc.constant('score' as const), ...where, score: someScore }),
  fc.record({
    do: fc.constant('correct-score' as const),
    ...where,
    score: someScore,
    date: someDay,
    reason: someText,
  }),
  fc.record({ do: fc.constant('wish' as const), ...where, wished: someScore }),
  fc.record({
    do: fc.constant('write-prompt' as const),
    ...where,
    prompt: fc.constantFrom(...prompts),
    text: someText,
  }),
  fc.record({ do: fc.constant('write-note' as const), note: someText }),
  fc.record({ do: fc.constant('write-private-note' as const), note: someText }),
);

/** A document that somebody could have made. */
export const someDocument: fc.Arbitrary<ScaleQuestionsDocument> = fc
  .array(someCommand, { minLength: 5, maxLength: 30 })
  .map((commands) => commands.reduce(editScaleQuestions, emptyScaleQuestions()));

export const answer = (given: Partial<ScaleAnswer> & Pick<ScaleAnswer, 'domain'>): ScaleAnswer => ({
  score: null,
  corrections: [],
  wished: null,
  notes: {},
  ...given,
});

export const round = (id: string, date: string, answers: ScaleAnswer[] = [], place = ''): Round => ({
  id,
  date,
  place,
  nothingToday: false,
  answers,
});

export const scalesWith = (
  rounds: Round[],
  more: Partial<ScaleQuestionsDocument> = {},
): ScaleQuestionsDocument => ({ ...emptyScaleQuestions(), rounds, ...more });
