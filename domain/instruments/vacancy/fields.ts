import type { Card } from './document.ts';

/** The four fields of the grid on screen, in the order in which they are read. */
export const cardFields = ['skill', 'condition', 'success', 'barrier'] as const;
export type CardField = (typeof cardFields)[number];

/** Where a card stands on screen: in the field of its effect, else of its kind; null when it has no place yet. */
export const fieldOf = ({ kind, effect }: Pick<Card, 'kind' | 'effect'>): CardField | null => effect ?? kind;

/**
 * What becomes of a card that comes to stand in a field. Below it gets an effect and stays what it is; above it gets a kind
 * and gives up its effect, else it would not stand there.
 */
export function movedTo(field: CardField | null): Partial<Pick<Card, 'kind' | 'effect'>> {
  switch (field) {
    case 'skill':
    case 'condition':
      return { kind: field, effect: null };
    case 'success':
    case 'barrier':
      return { effect: field };
    case null:
      return { kind: null, effect: null };
  }
}

/** The cards of a field in their order. */
export const cardsIn = <C extends Pick<Card, 'kind' | 'effect'>>(
  cards: readonly C[],
  field: CardField | null,
): readonly C[] => cards.filter((card) => fieldOf(card) === field);
