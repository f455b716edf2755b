import type { Card, VacancyDocument } from '../instruments/vacancy/document.ts';
import type { Gift } from './gift.ts';

/** The cards of a vacancy in their order: what helps carries, a barrier weighs. Links go along. */
export function vacancyGifts({ cards, links }: VacancyDocument): readonly Gift[] {
  return cards.filter(saysSomething).map((card) => ({
    id: card.id,
    text: card.text,
    kind: card.effect === 'success' ? 'strength' : card.effect === 'barrier' ? 'burden' : 'other',
    domain: card.domain,
    leadsTo: links.filter(({ from }) => from === card.id).map(({ to, text }) => ({ gift: to, text })),
    comesFrom: links.filter(({ to }) => to === card.id).map(({ from, text }) => ({ gift: from, text })),
    ...(card.needed.trim() !== '' && { step: card.needed }),
    ...(card.effect !== null && { work: card.effect === 'success' ? 'helps' : 'hinders' }),
  }));
}

/** What a vacancy shows that the client needs: its barriers, and whatever asks for something before applying. */
export const vacancyNeeds = (document: VacancyDocument): readonly Gift[] =>
  vacancyGifts(document).filter(({ kind, step }) => kind === 'burden' || step !== undefined);

const saysSomething = ({ text }: Card): boolean => text.trim() !== '';
