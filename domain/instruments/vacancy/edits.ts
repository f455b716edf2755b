import { kept, longer, mapped, patched } from '../patched.ts';
import type { VacancyCommand } from './commands.ts';
import { type Card, type CardLink, mostCards, mostLinks, type VacancyDocument } from './document.ts';

type Command<Kind extends VacancyCommand['do']> = Extract<VacancyCommand, { readonly do: Kind }>;

/**
 * Does one command. Pure: gives a new document that shares every part that did not change, and the same document when
 * nothing did. Ids that are not there change nothing; ids that are there already are not added again.
 */
export function editVacancy(document: VacancyDocument, command: VacancyCommand): VacancyDocument {
  switch (command.do) {
    case 'add-cards':
      return patched(document, { cards: withCards(document, command) });
    case 'change-cards':
      return patched(document, { cards: changedCards(document.cards, command) });
    case 'place-cards':
      return patched(document, { cards: placedCards(document.cards, command) });
    case 'link':
      return patched(document, { links: withLinks(document, command.links) });
    case 'word-link':
      return patched(document, {
        links: mapped(document.links, (link) =>
          link.id === command.id ? patched(link, { text: command.text }) : link,
        ),
      });
    case 'remove':
      return removed(document, new Set(command.ids));
    case 'describe-job':
      return patched(document, { job: patched(document.job, command.change) });
    case 'replace':
      return command.document;
    default:
      return written(document, command);
  }
}

/** What the client answered and what both wrote down. */
function written(
  document: VacancyDocument,
  command: Command<'answer' | 'write-reason' | 'write-note' | 'write-private-note'>,
): VacancyDocument {
  switch (command.do) {
    case 'answer':
      return patched(document, { answer: command.answer });
    case 'write-reason':
      return patched(document, { reason: command.reason });
    case 'write-note':
      return patched(document, { note: command.note });
    case 'write-private-note':
      return patched(document, { privateNote: command.note });
    default:
      return command satisfies never;
  }
}

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
const takenIn = ({ cards, links }: VacancyDocument): Set<string> => new Set(idsOf([...cards, ...links]));

function withCards(document: VacancyDocument, { cards, before }: Command<'add-cards'>): Card[] {
  const taken = takenIn(document);
  const fresh = cards
    .filter(({ id }) => !taken.has(id) && taken.add(id) !== undefined)
    .slice(0, mostCards - document.cards.length);
  return inserted(document.cards, fresh, before);
}

/** The list with more before the card that is named, at the end without it. */
function inserted(cards: Card[], more: readonly Card[], before: string | null): Card[] {
  const place = before === null ? -1 : cards.findIndex(({ id }) => id === before);
  if (place < 0 || more.length === 0) return longer(cards, more);
  return [...cards.slice(0, place), ...more, ...cards.slice(place)];
}

function changedCards(cards: Card[], { ids, change }: Command<'change-cards'>): Card[] {
  const named = new Set(ids);
  return mapped(cards, (card) => (named.has(card.id) ? patched(card, change) : card));
}

function placedCards(cards: Card[], { ids, before }: Command<'place-cards'>): Card[] {
  const named = new Set(ids);
  if (before !== null && named.has(before)) return cards;
  const moving = cards.filter(({ id }) => named.has(id));
  const next = inserted(
    kept(cards, ({ id }) => !named.has(id)),
    moving,
    before,
  );
  return next.every((card, index) => card === cards[index]) ? cards : next;
}

/** One card leads to another once at most. */
const wayOf = ({ from, to }: Pick<CardLink, 'from' | 'to'>): string => JSON.stringify([from, to]);

function withLinks(document: VacancyDocument, links: readonly CardLink[]): CardLink[] {
  const taken = takenIn(document);
  const cards = new Set(idsOf(document.cards));
  const ways = new Set(document.links.map(wayOf));
  const added = links.filter((link) => {
    const { id, from, to } = link;
    if (taken.has(id) || from === to || !cards.has(from) || !cards.has(to) || ways.has(wayOf(link)))
      return false;
    taken.add(id);
    ways.add(wayOf(link));
    return true;
  });
  return longer(document.links, added.slice(0, mostLinks - document.links.length));
}

function removed(document: VacancyDocument, gone: ReadonlySet<string>): VacancyDocument {
  return patched(document, {
    cards: kept(document.cards, ({ id }) => !gone.has(id)),
    links: kept(document.links, ({ id, from, to }) => !gone.has(id) && !gone.has(from) && !gone.has(to)),
  });
}
