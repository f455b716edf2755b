import { plainLetters } from '../language/plain-letters.ts';
import type { Effect } from '../instruments/mindmap/document.ts';
import type { LifeDomain } from '../life-domains/life-domains.ts';
import type { Origin } from './origin.ts';

/**
 * What the client said of it in the worksheet that it comes from: it carries, it weighs, it is hoped for, or nothing of that.
 * A domain was talked about as a whole, a service is an organisation around the client, scores are those of one day.
 */
export type GiftKind = 'strength' | 'burden' | 'wish' | 'other' | 'domain' | 'service' | 'scores';

/** One thing that a worksheet can hand to another: a copy. The worksheet that it comes from stays as it is. */
export interface Gift {
  /** Its id in the worksheet that it comes from: the same whenever it is asked. */
  readonly id: string;
  readonly text: string;
  readonly kind: GiftKind;
  /** The life domain to which it belongs there; null when that was not said. */
  readonly domain: LifeDomain | null;
  /** A first step towards it, or what is still needed. */
  readonly step?: string;
  /** What it does on the road to work. */
  readonly work?: Effect;
  /** The gifts of the same worksheet to which it leads. */
  readonly leadsTo?: readonly GiftLink[];
  /** Those that lead to it. */
  readonly comesFrom?: readonly GiftLink[];
  /** The scores of one day, when it is those. */
  readonly scores?: GivenScores;
  readonly origin?: Origin;
}

interface GiftLink {
  readonly gift: string;
  readonly text: string;
}

interface GivenScores {
  readonly date: string;
  /** Null: talked about without a figure. */
  readonly given: readonly {
    readonly domain: LifeDomain;
    readonly score: number | null;
    readonly note: string;
  }[];
}

/** Makes an id that is nowhere yet. Ids come from outside, so that the window and the vault make the same document. */
export type NewId = () => string;

const longestId = 64;

/** The worksheet from which gifts come, on its day. */
export type GiftSource = Pick<Origin, 'worksheetId' | 'instrument' | 'date'>;

/** Gifts that remember where they come from. */
export const withOrigin = (gifts: readonly Gift[], source: GiftSource): readonly Gift[] => {
  const { worksheetId, instrument, date } = source;
  return gifts.map((gift) => ({
    ...gift,
    origin: { worksheetId, instrument, date, itemId: gift.id.slice(0, longestId) },
  }));
};

/** Its origin as a part of what is made of it. */
export const originOf = ({ origin }: Gift): { readonly origin?: Origin } =>
  origin === undefined ? {} : { origin };

/** Something in the worksheet that takes over. */
export interface Present {
  readonly text: string;
  readonly origin?: Origin | undefined;
}

const plain = (text: string): string => plainLetters(text).trim();

/** Which of the gifts stand in the other worksheet already, by what they say or by where they came from. */
export function giftsThere(gifts: readonly Gift[], present: readonly Present[]): ReadonlySet<string> {
  const texts = new Set(present.map(({ text }) => plain(text)));
  const origins = new Set(present.flatMap(({ origin }) => (origin === undefined ? [] : [placeOf(origin)])));
  const isThere = ({ text, origin }: Gift): boolean =>
    texts.has(plain(text)) || (origin !== undefined && origins.has(placeOf(origin)));
  return new Set(gifts.filter(isThere).map(({ id }) => id));
}

/** One key for a thing in a worksheet. */
export const placeOf = ({ worksheetId, itemId }: Pick<Origin, 'worksheetId' | 'itemId'>): string =>
  JSON.stringify([worksheetId, itemId]);

/**
 * What is not there yet in the same words from the same place: handing over twice makes nothing twice. `longest` is how much of
 * a text the other worksheet keeps as its words.
 */
export function notThere(
  gifts: readonly Gift[],
  present: readonly Present[],
  longest = Number.POSITIVE_INFINITY,
): readonly Gift[] {
  const there = new Set(present.flatMap(({ text, origin }) => (origin ? [keyOf(origin, text)] : [])));
  return gifts.filter(
    ({ text, origin }) => origin === undefined || !there.has(keyOf(origin, beginning(text, longest))),
  );
}

const keyOf = (origin: Origin, text: string): string => `${placeOf(origin)} ${plain(text)}`;

/** The beginning of a text that fits, without half a character at its end. */
export function beginning(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return text
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trimEnd();
}

/** A text for where only a line fits, and the whole of it for the note behind it. */
export const lineAndNote = (
  text: string,
  longestLine: number,
  longestNote: number,
): { readonly line: string; readonly note: string } => ({
  line: beginning(text, longestLine),
  note: text.length > longestLine ? beginning(text, longestNote) : '',
});
