import fc, { type Arbitrary } from 'fast-check';
import { type ReferralCommand, tickLists } from '../../../../../domain/instruments/referral/commands.ts';
import {
  type Candidate,
  candidateSources,
  contactWays,
  emptyReferral,
  referralAgreements,
  type ReferralDocument,
  stones,
  stoneStates,
  type Tick,
} from '../../../../../domain/instruments/referral/document.ts';
import { editReferral } from '../../../../../domain/instruments/referral/edits.ts';
import { checkedStones, questions } from '../../../../../domain/instruments/referral/questions.ts';

export const candidate = (id: string, change: Partial<Candidate> = {}): Candidate => ({
  id,
  name: id,
  source: 'client',
  for: '',
  against: '',
  organisationId: null,
  ...change,
});

export const tick = (id: string, text = id, ticked = true): Tick => ({ id, text, ticked });

export const edited = (...commands: readonly ReferralCommand[]): ReferralDocument =>
  commands.reduce(editReferral, emptyReferral());

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const text = fc.oneof(
  fc.constantFrom('', 'Een woning', 'Wachten\nen nog eens wachten'),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const line = text.map((words) => words.slice(0, 500));
const stone = fc.constantFrom(...stones);
const stoneAndQuestion = stone.chain((at) =>
  fc.record({ stone: fc.constant(at), question: fc.constantFrom(...questions[at]) }),
);
const checked = fc
  .constantFrom(...checkedStones)
  .chain((at) => fc.record({ stone: fc.constant(at), question: fc.constantFrom(...questions[at]) }));
const someCandidate = fc.record({
  id,
  name: line,
  source: fc.constantFrom(...candidateSources),
  for: text,
  against: text,
  organisationId: fc.option(id),
});
const service = fc.record({
  name: line,
  person: line,
  phone: line,
  email: line,
  address: line,
  website: line,
  hours: line,
});
const when = fc.record({ day: fc.constantFrom(null, '2026-06-11', '2026-03-01'), text: line });
const list = fc.constantFrom(...tickLists);
const someTick = fc.record({ id, text: line, ticked: fc.boolean() });

/** Any command, also with ids that are not there. */
export const someCommand: Arbitrary<ReferralCommand> = fc.oneof(
  fc.record({
    do: fc.constant('set-need' as const),
    text,
    domain: fc.constantFrom(null, 'housing' as const),
  }),
  fc.record({ do: fc.constant('write-need' as const), text }),
  fc.record({
    do: fc.constant('add-candidates' as const),
    candidates: fc.array(someCandidate, { maxLength: 3 }),
  }),
  fc.record({
    do: fc.constant('change-candidate' as const),
    id,
    change: fc.record({ name: line, for: text }, { requiredKeys: [] }),
  }),
  fc.record({ do: fc.constant('remove-candidates' as const), ids: fc.array(id, { maxLength: 2 }) }),
  fc.record({ do: fc.constant('choose' as const), id: fc.option(id), service }),
  fc.record({ do: fc.constant('write-service' as const), change: service }),
  fc.tuple(stoneAndQuestion, text).map(([{ stone: at, question }, words]) => ({
    do: 'write-answer' as const,
    stone: at,
    question,
    text: words,
  })),
  fc.record({ do: fc.constant('write-stone-note' as const), stone, note: text }),
  fc.record({ do: fc.constant('set-state' as const), stone, state: fc.constantFrom(...stoneStates) }),
  fc.record({ do: fc.constant('agree' as const), stone, agreed: fc.constantFrom(true, false, null) }),
  fc.tuple(checked, fc.boolean()).map(([{ stone: at, question }, ticked]) => ({
    do: 'check-question' as const,
    stone: at,
    question,
    ticked,
  })),
  fc.record({
    do: fc.constant('add-checks' as const),
    checks: fc.array(
      fc.record({ id, stone: fc.constantFrom(...checkedStones), text: line, ticked: fc.boolean() }),
      { maxLength: 2 },
    ),
  }),
  fc.record({ do: fc.constant('remove-checks' as const), ids: fc.array(id, { maxLength: 2 }) }),
  fc.record({ do: fc.constant('add-lines' as const), list, lines: fc.array(someTick, { maxLength: 3 }) }),
  fc.record({
    do: fc.constant('change-line' as const),
    list,
    id,
    change: fc.record({ text: line, ticked: fc.boolean() }, { requiredKeys: [] }),
  }),
  fc.record({ do: fc.constant('remove-lines' as const), list, ids: fc.array(id, { maxLength: 2 }) }),
  fc.record({ do: fc.constant('set-contact' as const), by: fc.constantFrom(null, ...contactWays) }),
  fc.record({ do: fc.constant('set-contact-when' as const), when }),
  fc.record({
    do: fc.constant('write-appointment' as const),
    change: fc.record({ when, time: line, place: line, person: line, purpose: text }, { requiredKeys: [] }),
  }),
  fc.record({
    do: fc.constant('add-consents' as const),
    consents: fc.array(fc.record({ id, givenOn: fc.constant('2026-06-04') }), { maxLength: 2 }),
  }),
  fc.record({
    do: fc.constant('settle' as const),
    agreement: fc.constantFrom(...referralAgreements),
    settled: fc.boolean(),
  }),
  fc.record({ do: fc.constant('write-note' as const), note: text }),
);

export const someDocument: Arbitrary<ReferralDocument> = fc
  .array(someCommand, { maxLength: 40 })
  .map((commands) => edited(...commands));
