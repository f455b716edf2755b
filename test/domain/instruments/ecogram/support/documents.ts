import fc from 'fast-check';
import type { EcogramCommand } from '../../../../../domain/instruments/ecogram/commands.ts';
import {
  type Actor,
  actorKinds,
  circles,
  clientEnd,
  directions,
  type EcogramDocument,
  emptyEcogram,
  emptyFacts,
  feelings,
  type Relation,
  strengths,
} from '../../../../../domain/instruments/ecogram/document.ts';
import { editEcogram } from '../../../../../domain/instruments/ecogram/edits.ts';

export function actor(id: string, change: Partial<Actor> = {}): Actor {
  return {
    id,
    kind: 'person',
    name: id,
    role: '',
    position: { x: 60, y: 0 },
    size: 1,
    circle: null,
    note: '',
    facts: emptyFacts,
    ...change,
  };
}

export function relation(
  first: string,
  second: string = clientEnd,
  change: Partial<Relation> = {},
): Relation {
  return {
    id: `${first}-${second}`,
    first,
    second,
    strength: 'neutral',
    feeling: null,
    direction: 'none',
    note: '',
    ...change,
  };
}

export function ecogramWith(actors: readonly Actor[], relations: readonly Relation[] = []): EcogramDocument {
  return editEcogram(emptyEcogram(), { do: 'add', actors: [...actors], relations: [...relations] });
}

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'unknown', clientEnd];
const someId = fc.constantFrom(...ids);
const someName = fc.oneof(
  fc.constantFrom('Amina', 'OCMW', 'Şükrü Öztürk', 'عمر', '👩‍👧 mama', 'W'.repeat(500), ' '),
  fc.string({ minLength: 1, maxLength: 30 }),
);
const somePoint = fc.record({
  x: fc.integer({ min: -300, max: 300 }),
  y: fc.integer({ min: -300, max: 300 }),
});
const someSize = fc.constantFrom(0.6, 1, 1.3, 3);

const actorFields = {
  kind: fc.constantFrom(...actorKinds),
  name: someName,
  role: fc.oneof(fc.constant(''), someName),
  size: someSize,
  circle: fc.constantFrom(...circles, null),
  note: fc.string({ maxLength: 20 }),
};
const someActor: fc.Arbitrary<Actor> = fc.record({
  id: someId,
  ...actorFields,
  position: somePoint,
  facts: fc.constant(emptyFacts),
});

const relationFields = {
  strength: fc.constantFrom(...strengths),
  feeling: fc.constantFrom(...feelings, null),
  direction: fc.constantFrom(...directions),
  note: fc.string({ maxLength: 20 }),
};
const someRelation: fc.Arbitrary<Relation> = fc.record({
  id: fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'a'),
  first: someId,
  second: someId,
  ...relationFields,
});

const someIds = fc.array(fc.oneof(someId, fc.constantFrom('r1', 'r2', 'r3')), { maxLength: 4 });
const somePlaces = fc.array(fc.record({ id: someId, position: somePoint }), { maxLength: 4 });
const optional = { requiredKeys: [] };

export const someCommand: fc.Arbitrary<EcogramCommand> = fc.oneof(
  fc.record({
    do: fc.constant('add' as const),
    actors: fc.array(someActor, { maxLength: 4 }),
    relations: fc.array(someRelation, { maxLength: 4 }),
  }),
  fc.record({
    do: fc.constant('change-actor' as const),
    ids: someIds,
    change: fc.record(actorFields, optional),
  }),
  fc.record({
    do: fc.constant('change-relation' as const),
    ids: someIds,
    change: fc.record(relationFields, optional),
  }),
  fc.record({ do: fc.constantFrom('move' as const, 'arrange' as const), places: somePlaces }),
  fc.record({ do: fc.constant('resize-client' as const), size: someSize }),
  fc.record({ do: fc.constant('remove' as const), ids: someIds }),
  fc.record({ do: fc.constant('order' as const), ids: someIds }),
  fc.record({ do: fc.constant('write-note' as const), note: fc.string({ maxLength: 40 }) }),
  fc.record({ do: fc.constant('write-private-note' as const), note: fc.string({ maxLength: 40 }) }),
);

/** A document that came about by editing, as every document does. */
export const someDocument: fc.Arbitrary<EcogramDocument> = fc
  .array(someCommand, { maxLength: 14 })
  .map((commands) => commands.reduce(editEcogram, emptyEcogram()));
