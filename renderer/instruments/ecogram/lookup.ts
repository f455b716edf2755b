import {
  clientEnd,
  type Actor,
  type EcogramDocument,
  type Relation,
} from '../../../domain/instruments/ecogram/document.ts';

export const actorOf = (document: EcogramDocument, id: string): Actor | undefined =>
  document.actors.find((actor) => actor.id === id);

export const relationOf = (document: EcogramDocument, id: string): Relation | undefined =>
  document.relations.find((relation) => relation.id === id);

/** The name of an actor, or of the client for the id 'client'. */
export function nameOf(document: EcogramDocument, id: string, clientName: string): string {
  return id === clientEnd ? clientName : (actorOf(document, id)?.name ?? '');
}

export const relationBetween = (
  document: EcogramDocument,
  one: string,
  other: string,
): Relation | undefined =>
  document.relations.find(
    ({ first, second }) => (first === one && second === other) || (first === other && second === one),
  );

export const relationsOf = (document: EcogramDocument, id: string): readonly Relation[] =>
  document.relations.filter(({ first, second }) => first === id || second === id);

export const otherEnd = (relation: Relation, id: string): string =>
  relation.first === id ? relation.second : relation.first;

/** Whether an id stands for something on the sheet. */
export function isThere(document: EcogramDocument, id: string): boolean {
  return id === clientEnd || actorOf(document, id) !== undefined || relationOf(document, id) !== undefined;
}

/** Picked ids parted by what they stand for; ids of what is gone are left out. */
export function pickedIn(
  document: EcogramDocument,
  ids: Iterable<string>,
): { readonly actors: readonly Actor[]; readonly relations: readonly Relation[]; readonly client: boolean } {
  const wanted = new Set(ids);
  return {
    actors: document.actors.filter(({ id }) => wanted.has(id)),
    relations: document.relations.filter(({ id }) => wanted.has(id)),
    client: wanted.has(clientEnd),
  };
}

/** Towards whom a direction points, seen from one end of the relation. */
export type Towards = 'none' | 'other' | 'self' | 'both';

export function towards(relation: Relation, self: string): Towards {
  if (relation.direction === 'none' || relation.direction === 'both') return relation.direction;
  return (relation.direction === 'to') === (relation.first === self) ? 'other' : 'self';
}

export function directionFrom(relation: Relation, self: string, to: Towards): Relation['direction'] {
  if (to === 'none' || to === 'both') return to;
  return (to === 'other') === (relation.first === self) ? 'to' : 'from';
}
