import fc from 'fast-check';
import type { VacancyCommand } from '../../../../../domain/instruments/vacancy/commands.ts';
import {
  answers,
  type Card,
  cardEffects,
  cardKinds,
  type CardLink,
  emptyVacancy,
  type VacancyDocument,
} from '../../../../../domain/instruments/vacancy/document.ts';
import { editVacancy } from '../../../../../domain/instruments/vacancy/edits.ts';
import { lifeDomains } from '../../../../../domain/life-domains/life-domains.ts';

export function card(id: string, change: Partial<Card> = {}): Card {
  return { id, text: id, kind: null, effect: null, domain: null, needed: '', ...change };
}

export const link = (from: string, to: string, text = ''): CardLink => ({
  id: `${from}-${to}`,
  from,
  to,
  text,
});

export const vacancyWith = (cards: readonly Card[], links: readonly CardLink[] = []): VacancyDocument =>
  editVacancy(editVacancy(emptyVacancy(), { do: 'add-cards', cards: [...cards], before: null }), {
    do: 'link',
    links: [...links],
  });

const someId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'l1', 'l2', 'l3', 'unknown');
const someText = fc.oneof(
  fc.constantFrom('', ' ', 'opvang na school', 'Şükrü', 'عمر', 'W'.repeat(400), '=SUM(1)', '<b>'),
  fc.string({ maxLength: 30 }),
);
const someLine = fc.string({ maxLength: 20 });
const someKind = fc.constantFrom(...cardKinds, null);
const someEffect = fc.constantFrom(...cardEffects, null);
const someDomain = fc.constantFrom(...lifeDomains, null);
const before = fc.option(someId, { nil: null });
const ids = fc.array(someId, { maxLength: 4 });
const optional = { requiredKeys: [] };

const someCard: fc.Arbitrary<Card> = fc.record({
  id: someId,
  text: someText,
  kind: someKind,
  effect: someEffect,
  domain: someDomain,
  needed: someText,
});
const someLink: fc.Arbitrary<CardLink> = fc.record({ id: someId, from: someId, to: someId, text: someLine });

export const someCommand: fc.Arbitrary<VacancyCommand> = fc.oneof(
  fc.record({ do: fc.constant('add-cards' as const), cards: fc.array(someCard, { maxLength: 4 }), before }),
  fc.record({
    do: fc.constant('change-cards' as const),
    ids,
    change: fc.record(
      { text: someText, kind: someKind, effect: someEffect, domain: someDomain, needed: someText },
      optional,
    ),
  }),
  fc.record({ do: fc.constant('place-cards' as const), ids, before }),
  fc.record({ do: fc.constant('link' as const), links: fc.array(someLink, { maxLength: 4 }) }),
  fc.record({ do: fc.constant('word-link' as const), id: someId, text: someLine }),
  fc.record({ do: fc.constant('remove' as const), ids }),
  fc.record({
    do: fc.constant('describe-job' as const),
    change: fc.record({ title: someLine, employer: someLine, text: someText }, optional),
  }),
  fc.record({ do: fc.constant('answer' as const), answer: fc.constantFrom(...answers, null) }),
  fc.record({ do: fc.constant('write-reason' as const), reason: someText }),
  fc.record({ do: fc.constant('write-note' as const), note: someText }),
  fc.record({ do: fc.constant('write-private-note' as const), note: someText }),
);

export const someDocument: fc.Arbitrary<VacancyDocument> = fc
  .array(someCommand, { maxLength: 25 })
  .map((commands) => commands.reduce(editVacancy, emptyVacancy()));
