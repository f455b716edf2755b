import { lifeDomains, type LifeDomain } from '../../../life-domains/life-domains.ts';
import {
  centreSchema,
  effects,
  marks,
  offsetSchema,
  type Centre,
  type Effect,
  type Mark,
  type Offset,
} from '../document.ts';

/** Under this name stands, in our OPML, what other programs have no place for. A name and not an address. */
export const ownNamespace = 'urn:houvast:mindmap:1';

/** What a word of a file means; null for a word that means nothing here. */
function oneOf<const Word extends string>(words: readonly Word[], word: string | undefined): Word | null {
  return words.find((each) => each === word) ?? null;
}
export const domainFrom = (word: string | undefined): LifeDomain | null => oneOf(lifeDomains, word);
export const effectFrom = (word: string | undefined): Effect | null => oneOf(effects, word);
export const sideFrom = (word: string | undefined): 'left' | 'right' | null => oneOf(['left', 'right'], word);
export const aboutFrom = (word: string | undefined): Centre['about'] | null =>
  oneOf(centreSchema.shape.about.options, word);
export const marksFrom = (words: string): readonly Mark[] => {
  const there = new Set(words.split(' '));
  return marks.filter((mark) => there.has(mark));
};

/** "12.5 -3": millimetres to the right and down. */
export const offsetWords = (offset: Offset | null): string | null =>
  offset === null ? null : `${offset.x} ${offset.y}`;
export function offsetFrom(words: string | undefined): Offset | null {
  const [x, y, ...more] = (words ?? '').split(' ').map((word) => (word === '' ? Number.NaN : Number(word)));
  const read = offsetSchema.safeParse({ x, y });
  return read.success && more.length === 0 ? read.data : null;
}
