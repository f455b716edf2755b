import type { LifeDomain } from '../life-domains/life-domains.ts';

/** What the client said of it in the worksheet that it comes from: it carries, it weighs, it is hoped for, or nothing of that. */
export type GiftKind = 'strength' | 'burden' | 'wish' | 'other';

/** One thing that a worksheet can hand to another: a copy. The worksheet that it comes from stays as it is. */
export interface Gift {
  /** Its id in the worksheet that it comes from. */
  readonly id: string;
  readonly text: string;
  readonly kind: GiftKind;
  /** The life domain to which it belongs there; null when that was not said. */
  readonly domain: LifeDomain | null;
}

/** Makes an id that is nowhere yet. Ids come from outside, so that the window and the vault make the same document. */
export type NewId = () => string;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();

/** Which of the gifts stand in the other worksheet already, by what they say. */
export function giftsThere(gifts: readonly Gift[], texts: readonly string[]): ReadonlySet<string> {
  const there = new Set(texts.map(plain));
  return new Set(gifts.filter(({ text }) => there.has(plain(text))).map(({ id }) => id));
}
