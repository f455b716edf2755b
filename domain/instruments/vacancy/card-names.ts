import type { Language } from '../../language/language.ts';
import { graphemesOf } from '../../scene/graphemes.ts';
import { tidy } from '../tidy.ts';
import { cardEffects, cardKinds, type Card, type VacancyDocument } from './document.ts';
import { vacancyWords } from './words/words.ts';

/** A card may hold a page of text; a sentence about it holds its beginning, in UTF-16 code units. */
const mostInSentence = 90;

/** A text on one line, cut at a whole character when it is too long for a sentence. */
export function shortly(text: string, most: number = mostInSentence): string {
  const line = tidy(text.slice(0, 2 * most));
  if (line.length <= most && text.length <= 2 * most) return line;
  let short = '';
  for (const grapheme of graphemesOf(line)) {
    if (short.length + grapheme.length > most) break;
    short += grapheme;
  }
  return `${short.trimEnd()}…`;
}

/** How a card is called in a sentence: its own words between quotation marks, or that it has none. */
export function calledIn(language: Language): (card: Pick<Card, 'text'> | undefined) => string {
  const words = vacancyWords(language);
  return (card) => {
    const text = shortly(card?.text ?? '');
    return text === '' ? words.unnamed : words.quote(text);
  };
}

/** A, B, … Z, AA, AB, … for 0, 1, … */
function letterAt(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last;
}

/** The cards in the order in which the grid on paper is read: row by row, and what has no full place after it. */
export function inReadingOrder(cards: readonly Card[]): readonly Card[] {
  const effects = [...cardEffects, null];
  const kinds = [...cardKinds, null];
  return effects.flatMap((effect) =>
    kinds.flatMap((kind) => cards.filter((card) => card.effect === effect && card.kind === kind)),
  );
}

/** A letter for each card that something is still needed for or that a link has an end at: it ties the card to the lists. */
export function lettersIn({
  cards,
  links,
}: Pick<VacancyDocument, 'cards' | 'links'>): ReadonlyMap<string, string> {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const tied = inReadingOrder(cards).filter(({ id, needed }) => linked.has(id) || needed.trim() !== '');
  return new Map(tied.map(({ id }, index) => [id, letterAt(index)]));
}
