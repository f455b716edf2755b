import { clientEnd, type Circle, type EcogramDocument } from '../instruments/ecogram/document.ts';
import type { LifeDomain } from '../life-domains/life-domains.ts';
import type { Gift, GiftKind } from './gift.ts';

const domainOfCircle: Readonly<Record<Circle, LifeDomain>> = {
  family: 'family',
  friends: 'participation',
  work: 'employment',
  services: 'participation',
};

/**
 * The people and organisations of a network, in the order of its list. Who has a supportive line with the client is a
 * strength, who has a tense one weighs; with lines of both kinds nothing is said.
 */
export function ecogramGifts(document: EcogramDocument): readonly Gift[] {
  const kinds = kindsByActor(document);
  return document.actors.map(({ id, name, circle }) => ({
    id,
    text: name,
    kind: kinds.get(id) ?? 'other',
    domain: circle === null ? 'participation' : domainOfCircle[circle],
  }));
}

/** The organisations of a network, as services that the client knows already. */
export const ecogramServices = (document: EcogramDocument): readonly Gift[] =>
  document.actors
    .filter(({ kind }) => kind === 'organisation')
    .map(({ id, name }) => ({ id, text: name, kind: 'service', domain: null }));

/** Who carries the client: a person who only weighs is no burden to put on a beam. */
export const ecogramStrengths = (document: EcogramDocument): readonly Gift[] =>
  ecogramGifts(document).filter(({ kind }) => kind === 'strength');

function kindsByActor({ relations }: EcogramDocument): ReadonlyMap<string, GiftKind> {
  const kinds = new Map<string, GiftKind>();
  for (const { first, second, strength } of relations) {
    if (first !== clientEnd && second !== clientEnd) continue;
    if (strength === 'neutral') continue;
    const actor = first === clientEnd ? second : first;
    const kind: GiftKind = strength === 'supportive' ? 'strength' : 'burden';
    kinds.set(actor, (kinds.get(actor) ?? kind) === kind ? kind : 'other');
  }
  return kinds;
}
