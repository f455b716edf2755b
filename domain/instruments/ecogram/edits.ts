import type { EcogramCommand } from './commands.ts';
import {
  type Actor,
  clientEnd,
  type EcogramDocument,
  mostActors,
  mostRelations,
  type Relation,
} from './document.ts';
import { mapped, patched } from '../patched.ts';

type Command<Kind extends EcogramCommand['do']> = Extract<EcogramCommand, { readonly do: Kind }>;

/**
 * Does one command. Pure: gives a new document that shares every part that did not change, and the same document when
 * nothing did. Ids that are not there change nothing; ids that are there already are not added again.
 */
export function editEcogram(document: EcogramDocument, command: EcogramCommand): EcogramDocument {
  switch (command.do) {
    case 'add':
      return add(document, command);
    case 'change-actor':
      return changeActors(document, command.ids, (actor) => changedActor(actor, command.change));
    case 'change-relation':
      return changeRelations(document, command.ids, (relation) => patched(relation, command.change));
    case 'move':
    case 'arrange':
      return move(document, command);
    case 'resize-client':
      return patched(document, { client: patched(document.client, { size: command.size }) });
    case 'remove':
      return remove(document, command.ids);
    case 'order':
      return order(document, command.ids);
    case 'write-note':
      return patched(document, { note: command.note });
    case 'write-private-note':
      return patched(document, { privateNote: command.note });
    case 'replace':
      return command.document;
    default:
      return command satisfies never;
  }
}

function add(document: EcogramDocument, { actors, relations }: Command<'add'>): EcogramDocument {
  const taken = new Set([clientEnd, ...idsOf(document.actors), ...idsOf(document.relations)]);
  const claim = (id: string): boolean => !taken.has(id) && taken.add(id) !== undefined;

  const newActors = actors.slice(0, mostActors).filter((actor) => claim(actor.id));
  const nextActors = [...document.actors, ...newActors].slice(0, mostActors);
  const ends = new Set([clientEnd, ...idsOf(nextActors)]);
  const newRelations = relations.filter(
    ({ id, first, second }) => first !== second && ends.has(first) && ends.has(second) && claim(id),
  );
  const nextRelations = [...document.relations, ...newRelations].slice(0, mostRelations);
  return patched(document, {
    actors: nextActors.length > document.actors.length ? nextActors : document.actors,
    relations: nextRelations.length > document.relations.length ? nextRelations : document.relations,
  });
}

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map((item) => item.id);

function changeActors(
  document: EcogramDocument,
  ids: readonly string[],
  change: (actor: Actor) => Actor,
): EcogramDocument {
  const named = new Set(ids);
  return patched(document, {
    actors: mapped(document.actors, (actor) => (named.has(actor.id) ? change(actor) : actor)),
  });
}

function changedActor(actor: Actor, { facts, ...change }: Command<'change-actor'>['change']): Actor {
  return patched(actor, {
    ...change,
    facts: facts === undefined ? actor.facts : patched(actor.facts, facts),
  });
}

function changeRelations(
  document: EcogramDocument,
  ids: readonly string[],
  change: (relation: Relation) => Relation,
): EcogramDocument {
  const named = new Set(ids);
  return patched(document, {
    relations: mapped(document.relations, (relation) =>
      named.has(relation.id) ? change(relation) : relation,
    ),
  });
}

function move(document: EcogramDocument, { places }: Command<'move' | 'arrange'>): EcogramDocument {
  const targets = new Map(places.map(({ id, position }) => [id, position]));
  const placed = <T extends { position: { x: number; y: number } }>(item: T, id: string): T => {
    const to = targets.get(id);
    if (to === undefined || (to.x === item.position.x && to.y === item.position.y)) return item;
    return { ...item, position: to };
  };
  return patched(document, {
    client: placed(document.client, clientEnd),
    actors: mapped(document.actors, (actor) => placed(actor, actor.id)),
  });
}

function remove(document: EcogramDocument, ids: readonly string[]): EcogramDocument {
  const gone = new Set(ids);
  gone.delete(clientEnd);
  const actors = document.actors.filter((actor) => !gone.has(actor.id));
  const relations = document.relations.filter(
    ({ id, first, second }) => !gone.has(id) && !gone.has(first) && !gone.has(second),
  );
  return patched(document, {
    actors: actors.length < document.actors.length ? actors : document.actors,
    relations: relations.length < document.relations.length ? relations : document.relations,
  });
}

function order(document: EcogramDocument, ids: readonly string[]): EcogramDocument {
  const actors = new Map(document.actors.map((actor) => [actor.id, actor]));
  const first = [...new Set(ids)].flatMap((id) => actors.get(id) ?? []);
  const named = new Set(first);
  const next = [...first, ...document.actors.filter((actor) => !named.has(actor))];
  return next.every((actor, index) => actor === document.actors[index])
    ? document
    : patched(document, { actors: next });
}
