import type { BalanceDocument } from './document.ts';
import type { BalanceView } from './view.ts';
import type { Kind } from './words/balance-words.ts';
import { balanceWords } from './words/words.ts';

/** How a burden or a strength is called in sentences. */
export type NameOf = (id: string) => string;

export type Naming = Pick<BalanceView, 'clientName' | 'language' | 'names'>;

export interface Numbered {
  readonly kind: Kind;
  readonly text: string;
  /** Its place in its list, from 1: the number that can stand for it. */
  readonly number: number;
}

/** A text on one line, as sentences and shapes need it. */
export const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Burdens and strengths by id. */
export function itemsById({
  burdens,
  strengths,
}: Pick<BalanceDocument, 'burdens' | 'strengths'>): ReadonlyMap<string, Numbered> {
  return new Map([...burdens.map(numbered('burden')), ...strengths.map(numbered('strength'))]);
}

const numbered =
  (kind: Kind) =>
  ({ id, text }: { readonly id: string; readonly text: string }, index: number) =>
    [id, { kind, text: tidy(text), number: index + 1 }] as const;

/** By its text; by what it is when it has none, by kind and number when names are hidden. */
export function namesIn(document: BalanceDocument, { language, names }: Naming): NameOf {
  const words = balanceWords(language);
  const items = itemsById(document);
  return (id) => {
    const found = items.get(id);
    if (found === undefined) return '';
    if (found.text === '') return words.unnamed[found.kind];
    return names === 'hidden' ? words.numbered(found.kind, found.number) : found.text;
  };
}

/** In a sentence a burden stands between quotation marks: it is the client's own wording, seldom a name. */
export function quotedIn(document: BalanceDocument, view: Naming): NameOf {
  const nameOf = namesIn(document, view);
  const items = itemsById(document);
  return (id) => {
    const found = items.get(id);
    const isQuoted = found?.kind === 'burden' && found.text !== '' && view.names === 'all';
    return isQuoted ? `‘${nameOf(id)}’` : nameOf(id);
  };
}

export const clientIn = ({ clientName, language, names }: Naming): string =>
  names === 'all' ? clientName : balanceWords(language).hiddenClient;
