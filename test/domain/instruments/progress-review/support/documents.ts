import fc from 'fast-check';
import type { ProgressReviewCommand } from '../../../../../domain/instruments/progress-review/commands.ts';
import {
  emptyProgressReview,
  type ProgressReviewDocument,
  type ReviewEntry,
  type ReviewMoment,
} from '../../../../../domain/instruments/progress-review/document.ts';
import { editProgressReview } from '../../../../../domain/instruments/progress-review/edits.ts';
import { emptyEntry } from '../../../../../domain/instruments/progress-review/entries.ts';
import { type LifeDomain, lifeDomains } from '../../../../../domain/life-domains/life-domains.ts';

export const moment = (id: string, change: Partial<ReviewMoment> = {}): ReviewMoment => ({
  id,
  name: id,
  date: null,
  finished: false,
  ...change,
});

export const entry = (at: string, domain: LifeDomain, change: Partial<ReviewEntry> = {}): ReviewEntry => ({
  ...emptyEntry(at, domain),
  ...change,
});

/** A review with these moments and domains, and one command for each further thing. */
export const reviewWith = (
  moments: readonly ReviewMoment[],
  domains: readonly LifeDomain[],
  ...commands: readonly ProgressReviewCommand[]
): ProgressReviewDocument =>
  [
    { do: 'add-moments' as const, moments: [...moments] },
    { do: 'choose-domains' as const, domains: [...domains] },
    ...commands,
  ].reduce<ProgressReviewDocument>(editProgressReview, emptyProgressReview());

export const write = (
  at: string,
  domain: LifeDomain,
  change: Extract<ProgressReviewCommand, { do: 'write-entry' }>['change'],
): ProgressReviewCommand => ({ do: 'write-entry', moment: at, domain, change });

const someId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'p', 'q', 'unknown');
const someDomain = fc.constantFrom(...lifeDomains.slice(0, 5));
const someScore = fc.option(fc.integer({ min: 0, max: 10 }));
const someText = fc.oneof(
  fc.constantFrom('', ' ', 'Eerst een schok.', 'Şükrü', 'عمر', 'W'.repeat(300), 'twee\nregels'),
  fc.string({ maxLength: 30 }),
);
const someDay = fc.option(fc.constantFrom('2026-01-15', '2026-03-12', '2026-06-04', '2025-12-31'));
const someMoment: fc.Arbitrary<ReviewMoment> = fc.record({
  id: someId,
  name: someText,
  date: someDay,
  finished: fc.boolean(),
});
const someEntry: fc.Arbitrary<ReviewEntry> = fc.record({
  moment: someId,
  domain: someDomain,
  own: someScore,
  ownNote: someText,
  discussed: someScore,
  note: someText,
  origin: fc.constant({
    worksheetId: 'scales',
    instrument: 'scale-questions' as const,
    date: '2026-03-03',
    itemId: 'round',
  }),
});
const optional = { requiredKeys: [] };

export const someCommand: fc.Arbitrary<ProgressReviewCommand> = fc.oneof(
  fc.record({
    do: fc.constant('take-scores' as const),
    moments: fc.array(someMoment, { maxLength: 3 }),
    entries: fc.array(someEntry, { maxLength: 4 }),
  }),
  fc.record({ do: fc.constant('add-moments' as const), moments: fc.array(someMoment, { maxLength: 3 }) }),
  fc.record({
    do: fc.constant('change-moment' as const),
    id: someId,
    change: fc.record({ name: someText, date: someDay, finished: fc.boolean() }, optional),
  }),
  fc.record({ do: fc.constant('move-moment' as const), id: someId, before: fc.option(someId) }),
  fc.record({ do: fc.constant('remove-moments' as const), ids: fc.array(someId, { maxLength: 2 }) }),
  fc.record({
    do: fc.constant('choose-domains' as const),
    domains: fc.array(someDomain, { maxLength: 6 }),
  }),
  fc.record({
    do: fc.constant('write-entry' as const),
    moment: someId,
    domain: someDomain,
    change: fc.record({ own: someScore, ownNote: someText, discussed: someScore, note: someText }, optional),
  }),
  fc.record({ do: fc.constant('write-helped' as const), domain: someDomain, text: someText }),
  fc.record({
    do: fc.constant('add-turning-point' as const),
    turningPoint: fc.record({
      id: someId,
      moment: someId,
      domain: fc.option(someDomain),
      text: someText,
    }),
  }),
  fc.record({
    do: fc.constant('change-turning-point' as const),
    id: someId,
    change: fc.record({ moment: someId, domain: fc.option(someDomain), text: someText }, optional),
  }),
  fc.record({
    do: fc.constant('remove-turning-points' as const),
    ids: fc.array(someId, { maxLength: 2 }),
  }),
  fc.record({ do: fc.constantFrom('write-note' as const, 'write-private-note' as const), note: someText }),
);

/** A document that came about by editing, as every document does. */
export const someDocument: fc.Arbitrary<ProgressReviewDocument> = fc
  .tuple(
    fc.array(someMoment, { minLength: 1, maxLength: 5 }),
    fc.array(someDomain, { minLength: 1, maxLength: 5 }),
    fc.array(someCommand, { maxLength: 16 }),
  )
  .map(([moments, domains, commands]) => reviewWith(moments, domains, ...commands));
