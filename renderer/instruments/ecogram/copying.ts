import type { PagePoint } from '../../../domain/geometry/point.ts';
import type { EcogramCommand } from '../../../domain/instruments/ecogram/commands.ts';
import {
  clientEnd,
  emptyFacts,
  longestName,
  longestNote,
  type Actor,
  type ActorKind,
  type EcogramDocument,
  type Relation,
} from '../../../domain/instruments/ecogram/document.ts';
import { placeNext } from '../../../domain/instruments/ecogram/layout.ts';
import { pickedIn } from './lookup.ts';

export interface Copied {
  readonly actors: readonly Actor[];
  /** Lines of which both ends were copied; lines to the client come along. */
  readonly relations: readonly Relation[];
}

export type Adding = Extract<EcogramCommand, { do: 'add' }>;

/** Millimetres that a copy lies beside what stands there already. */
const beside = 8;

const newId = (): string => crypto.randomUUID();

export function copiedFrom(document: EcogramDocument, ids: readonly string[]): Copied {
  const { actors } = pickedIn(document, ids);
  const taken = new Set<string>([clientEnd, ...actors.map(({ id }) => id)]);
  const relations = document.relations.filter(({ first, second }) => taken.has(first) && taken.has(second));
  return { actors, relations: actors.length === 0 ? [] : relations };
}

/** The command that adds copies: where the originals stood, or beside that as far as it takes not to lie upon others. */
export function pasting(document: EcogramDocument, { actors, relations }: Copied): Adding {
  const ids = new Map([[clientEnd, clientEnd], ...actors.map(({ id }): [string, string] => [id, newId()])]);
  const copyOf = (id: string): string => ids.get(id) ?? id;
  const taken = new Set(document.actors.map(({ position }) => spot(position)));
  let off = 0;
  const there = ({ x, y }: PagePoint) => ({ x: x + off, y: y + off });
  while (actors.some(({ position }) => taken.has(spot(there(position))))) off += beside;
  return {
    do: 'add',
    actors: actors.map((actor) => ({ ...actor, id: copyOf(actor.id), position: there(actor.position) })),
    relations: relations.map((line) => ({
      ...line,
      id: newId(),
      first: copyOf(line.first),
      second: copyOf(line.second),
    })),
  };
}

/** A place to the millimetre. */
const spot = ({ x, y }: PagePoint): string => `${Math.round(x)}/${Math.round(y)}`;

export const newRelation = (first: string, second: string): Relation => ({
  id: newId(),
  first,
  second,
  strength: 'neutral',
  feeling: null,
  direction: 'none',
  note: '',
});

/** A new actor where the next one comes. A name that is too long is kept whole in its note. */
export function newActor(document: EcogramDocument, name: string, kind: ActorKind): Actor {
  const { x, y } = placeNext(document);
  return {
    id: newId(),
    kind,
    name: name.slice(0, longestName).trim(),
    role: '',
    position: { x, y },
    size: 1,
    circle: null,
    note: name.length > longestName ? name.slice(0, longestNote) : '',
    facts: emptyFacts,
  };
}

/** The command that adds somebody for each name, beside the last one and joined to the client, as typing does. */
export function addingNames(document: EcogramDocument, names: readonly string[]): Adding {
  const actors: Actor[] = [];
  for (const name of names) {
    actors.push(newActor({ ...document, actors: [...document.actors, ...actors] }, name, 'person'));
  }
  return { do: 'add', actors, relations: actors.map(({ id }) => newRelation(clientEnd, id)) };
}
