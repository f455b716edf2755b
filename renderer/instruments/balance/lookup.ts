import {
  clientSubject,
  weakestSubject,
  type BalanceDocument,
  type Burden,
  type Join,
  type Strength,
} from '../../../domain/instruments/balance/document.ts';
import { layoutOf } from '../../../domain/instruments/balance/layout.ts';
import type { Findable } from '../../drawing/find-bar.tsx';
import { i18n } from '../../language/setup.ts';

export const burdenOf = (document: BalanceDocument, id: string): Burden | undefined =>
  document.burdens.find((burden) => burden.id === id);

export const strengthOf = (document: BalanceDocument, id: string): Strength | undefined =>
  document.strengths.find((strength) => strength.id === id);

export const joinOf = (document: BalanceDocument, id: string): Join | undefined =>
  document.joins.find((join) => join.id === id);

export type JoinEnd = 'burden' | 'strength';

export const joinsOf = (document: BalanceDocument, id: string): readonly Join[] =>
  document.joins.filter(({ burden, strength }) => burden === id || strength === id);

/** The joins of which both ends are among these. */
export const joinsWithin = (document: BalanceDocument, ids: ReadonlySet<string>): readonly Join[] =>
  document.joins.filter(({ burden, strength }) => ids.has(burden) && ids.has(strength));

/** How a thing is called in bars, lists and announcements; in the words of the client as far as there are any. */
export function nameOf(document: BalanceDocument, id: string, clientName: string): string {
  if (id === clientSubject) return clientName;
  if (id === weakestSubject) {
    const word = document.weakest?.word.trim() ?? '';
    return word === '' ? i18n.t('balance.weakest') : i18n.t('balance.weakestNamed', { word });
  }
  const burden = burdenOf(document, id);
  if (burden !== undefined) return burden.text.trim() || i18n.t('balance.emptyBurden');
  const strength = strengthOf(document, id);
  if (strength !== undefined) return strength.text.trim() || i18n.t('balance.emptyStrength');
  const join = joinOf(document, id);
  if (join === undefined) return '';
  return i18n.t('balance.joinOf', {
    burden: nameOf(document, join.burden, clientName),
    strength: nameOf(document, join.strength, clientName),
  });
}

/** Whether an id stands for something on the sheet. */
export function isThere(document: BalanceDocument, id: string): boolean {
  if (id === clientSubject) return true;
  if (id === weakestSubject) return document.weakest !== null;
  return [burdenOf, strengthOf, joinOf].some((find) => find(document, id) !== undefined);
}

export interface Picked {
  readonly burdens: readonly Burden[];
  readonly strengths: readonly Strength[];
  readonly joins: readonly Join[];
  readonly weakest: boolean;
}

/** Picked ids parted by what they stand for; ids of what is gone are left out. */
export function pickedIn(document: BalanceDocument, ids: Iterable<string>): Picked {
  const wanted = new Set(ids);
  return {
    burdens: document.burdens.filter(({ id }) => wanted.has(id)),
    strengths: document.strengths.filter(({ id }) => wanted.has(id)),
    joins: document.joins.filter(({ id }) => wanted.has(id)),
    weakest: wanted.has(weakestSubject) && document.weakest !== null,
  };
}

/**
 * The order of Tab: the beam, the stacks from left to right, each from below, then the strengths from left to right, each
 * with its joins, and the weakest point.
 */
export function tabOrder(document: BalanceDocument): readonly string[] {
  const { blocks, triangles } = layoutOf(document);
  const lefts = new Map(blocks.map(({ burden, box }) => [burden.id, box.x]));
  const stacked = blocks.toSorted(
    (one, other) =>
      (lefts.get(one.foot) ?? 0) - (lefts.get(other.foot) ?? 0) ||
      other.box.y + other.box.height - one.box.y - one.box.height ||
      one.box.x - other.box.x,
  );
  const below = triangles.toSorted((one, other) => one.x - other.x);
  const joinsOn = (strength: string): readonly string[] =>
    document.joins.filter((join) => join.strength === strength).map(({ id }) => id);
  return [
    clientSubject,
    ...stacked.map(({ burden }) => burden.id),
    ...below.flatMap(({ strength: { id } }) => [id].concat(joinsOn(id))),
    ...(document.weakest === null ? [] : [weakestSubject]),
  ];
}

/** Everything on the sheet in which one may look for a word. */
export function findableIn(document: BalanceDocument, clientName: string): readonly Findable[] {
  const { burdens, strengths, weakest } = document;
  return [
    ...[...burdens, ...strengths].map(({ id, text, note }) => ({ id, texts: [text, note] })),
    ...(weakest === null ? [] : [{ id: weakestSubject, texts: [weakest.word] }]),
  ].map(({ id, texts }) => ({ id, texts, name: nameOf(document, id, clientName) }));
}
