import { type Actor, clientEnd, type EcogramDocument, type Relation } from './document.ts';
import type { EcogramView } from './view.ts';
import { ecogramWords } from './words/words.ts';

/** How somebody is called in sentences: by name, or by number and place when names are hidden. */
export type NameOf = (end: string) => string;

interface Numbered {
  readonly actor: Actor;
  /** Its place in the list, from 1: the number that can stand for it. */
  readonly number: number;
}

const indexes = new WeakMap<readonly Actor[], ReadonlyMap<string, Numbered>>();

/** The actors by id. Kept per list of actors, which is never changed in place. */
export function actorsById({ actors }: EcogramDocument): ReadonlyMap<string, Numbered> {
  const known = indexes.get(actors);
  if (known !== undefined) return known;
  const index = new Map(actors.map((actor, place) => [actor.id, { actor, number: place + 1 }]));
  indexes.set(actors, index);
  return index;
}

export function namesIn(
  document: EcogramDocument,
  { clientName, language, names }: Pick<EcogramView, 'clientName' | 'language' | 'names'>,
): NameOf {
  const words = ecogramWords(language);
  const actors = actorsById(document);
  return (end) => {
    if (end === clientEnd) return names === 'all' ? clientName : words.hiddenClient;
    const found = actors.get(end);
    if (found === undefined) return '';
    const name = found.actor.name.trim();
    return names === 'all' && name !== '' ? name : words.hiddenActor(found.number);
  };
}

/** A relation as it is read: from whom to whom, whichever way it was drawn. */
export interface Reading {
  readonly giver: string;
  readonly taker: string;
  readonly arrows: 'none' | 'one' | 'both';
}

export function readingOf({ first, second, direction }: Relation): Reading {
  if (direction === 'from') return { giver: second, taker: first, arrows: 'one' };
  return { giver: first, taker: second, arrows: direction === 'to' ? 'one' : direction };
}

/** A relation in one or more whole sentences. */
export function relationInWords(
  relation: Relation,
  nameOf: NameOf,
  language: EcogramView['language'],
): string {
  const { sentences } = ecogramWords(language);
  const { giver, taker, arrows } = readingOf(relation);
  const band = sentences.relation({
    strength: relation.strength,
    first: nameOf(giver),
    second: nameOf(taker),
    arrows,
  });
  return relation.feeling === null
    ? band
    : `${band} ${sentences.feeling(relation.feeling, nameOf(clientEnd))}`;
}
