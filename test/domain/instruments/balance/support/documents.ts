import fc from 'fast-check';
import type { BalanceCommand } from '../../../../../domain/instruments/balance/commands.ts';
import {
  type BalanceDocument,
  type Burden,
  clientSubject,
  emptyBalance,
  type Join,
  type Strength,
} from '../../../../../domain/instruments/balance/document.ts';
import { editBalance } from '../../../../../domain/instruments/balance/edits.ts';

export function burden(id: string, change: Partial<Burden> = {}): Burden {
  return { id, text: id, size: 1, place: 0, on: null, note: '', ...change };
}

export function strength(id: string, change: Partial<Strength> = {}): Strength {
  return { id, text: id, size: 1, place: 0, extra: false, note: '', ...change };
}

export const join = (of: string, by: string): Join => ({ id: `${of}-${by}`, burden: of, strength: by });

export function balanceWith(
  burdens: readonly Burden[],
  strengths: readonly Strength[] = [],
  joins: readonly Join[] = [],
): BalanceDocument {
  return editBalance(emptyBalance(), {
    do: 'add',
    burdens: [...burdens],
    strengths: [...strengths],
    joins: [...joins],
  });
}

const someBurdenId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const someStrengthId = fc.constantFrom('p', 'q', 'r', 's', 't', 'u');
const someId = fc.oneof(someBurdenId, someStrengthId, fc.constantFrom('j1', 'j2', 'unknown', clientSubject));
const someText = fc.oneof(
  fc.constantFrom('', ' ', 'Schulden', 'Brief van de deurwaarder', 'Şükrü', 'عمر', 'W'.repeat(500)),
  fc.string({ maxLength: 30 }),
);
const someSize = fc.constantFrom(0.6, 0.8, 1, 1.3, 2);
const somePlace = fc.oneof(fc.integer({ min: -130, max: 130 }), fc.constantFrom(-20_000, 20_000, 0.1));
const someNote = fc.string({ maxLength: 20 });
const someSupport = fc.oneof(fc.constant(null), someBurdenId, fc.constantFrom('unknown', 'p'));

const someBurden: fc.Arbitrary<Burden> = fc.record({
  id: someId,
  text: someText,
  size: someSize,
  place: somePlace,
  on: someSupport,
  note: someNote,
});
const someStrength: fc.Arbitrary<Strength> = fc.record({
  id: someId,
  text: someText,
  size: someSize,
  place: somePlace,
  extra: fc.boolean(),
  note: someNote,
});
const someJoin: fc.Arbitrary<Join> = fc.record({
  id: fc.constantFrom('j1', 'j2', 'j3', 'j4', 'a'),
  burden: someId,
  strength: someId,
});

const someIds = fc.array(someId, { maxLength: 4 });
const someJoins = fc.array(someJoin, { maxLength: 4 });
const optional = { requiredKeys: [] };

export const someCommand: fc.Arbitrary<BalanceCommand> = fc.oneof(
  fc.record({
    do: fc.constant('add' as const),
    burdens: fc.array(someBurden, { maxLength: 4 }),
    strengths: fc.array(someStrength, { maxLength: 3 }),
    joins: someJoins,
  }),
  fc.record({
    do: fc.constant('change-burden' as const),
    ids: someIds,
    change: fc.record({ text: someText, size: someSize, note: someNote }, optional),
  }),
  fc.record({
    do: fc.constant('change-strength' as const),
    ids: someIds,
    change: fc.record({ text: someText, size: someSize, extra: fc.boolean(), note: someNote }, optional),
  }),
  fc.record({
    do: fc.constant('place' as const),
    places: fc.array(fc.record({ id: someId, place: somePlace, on: someSupport }), { maxLength: 4 }),
  }),
  fc.record({ do: fc.constant('join' as const), joins: someJoins }),
  fc.record({ do: fc.constant('unjoin' as const), ids: someIds }),
  fc.record({
    do: fc.constant('set-weakest' as const),
    weakest: fc.record({ place: somePlace, word: someText }),
  }),
  fc.record({ do: fc.constant('clear-weakest' as const) }),
  fc.record({ do: fc.constant('remove' as const), ids: someIds }),
  fc.record({ do: fc.constant('order' as const), ids: someIds }),
  fc.record({ do: fc.constant('lean' as const), leans: fc.boolean() }),
  fc.record({ do: fc.constant('write-agreed' as const), text: someNote }),
  fc.record({ do: fc.constantFrom('write-note' as const, 'write-private-note' as const), note: someNote }),
);

/** A document that came about by editing, as every document does. */
export const someDocument: fc.Arbitrary<BalanceDocument> = fc
  .array(someCommand, { maxLength: 14 })
  .map((commands) => commands.reduce(editBalance, emptyBalance()));
