import type { TFunction } from 'i18next';
import { clientEnd, type Actor, type EcogramDocument } from '../../../domain/instruments/ecogram/document.ts';
import { nameOf, otherEnd, relationBetween, relationsOf, towards } from './lookup.ts';

/** Which way the arrow points, as the words in the list name it; seen from the actor. */
const said = { none: 'none', self: 'fromClient', other: 'toClient', both: 'both' } as const;

/** The relation of an actor in two or three words, as the list says it: with the client, else through somebody else. */
export function relationWords(document: EcogramDocument, actor: Actor, t: TFunction): string {
  const relation = relationBetween(document, clientEnd, actor.id);
  if (relation !== undefined) {
    return t(`ecogram.words.${relation.strength}.${said[towards(relation, actor.id)]}`);
  }
  const [first] = relationsOf(document, actor.id);
  if (first === undefined) return t('ecogram.words.alone');
  return t('ecogram.words.via', { name: nameOf(document, otherEnd(first, actor.id), '') });
}
