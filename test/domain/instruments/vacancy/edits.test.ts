import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vacancyCommandSchema } from '../../../../domain/instruments/vacancy/commands.ts';
import { emptyVacancy, mostCards, vacancySchema } from '../../../../domain/instruments/vacancy/document.ts';
import { editVacancy } from '../../../../domain/instruments/vacancy/edits.ts';
import { cardFields, cardsIn, fieldOf, movedTo } from '../../../../domain/instruments/vacancy/fields.ts';
import { card, link, someCommand, someDocument, vacancyWith } from './support/documents.ts';

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
const three = () => vacancyWith([card('a'), card('b'), card('c')], [link('a', 'b'), link('b', 'c')]);

describe('editing a vacancy', () => {
  it('keeps the document within its schema, whatever is done to it', () => {
    fc.assert(
      fc.property(fc.array(someCommand, { maxLength: 120 }), (commands) => {
        const document = commands.reduce(editVacancy, emptyVacancy());
        expect(vacancySchema.safeParse(document).error).toBeUndefined();
        for (const command of commands.slice(0, 3)) {
          expect(vacancyCommandSchema.safeParse(command).error).toBeUndefined();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the old document as it was, and gives it back when nothing changed', () => {
    fc.assert(
      fc.property(someDocument, someCommand, (document, command) => {
        const before = structuredClone(document);
        const after = editVacancy(document, command);
        expect(document).toEqual(before);
        if (JSON.stringify(after) === JSON.stringify(document)) expect(after).toBe(document);
      }),
      { numRuns: 200 },
    );
  });

  it('adds finished cards before another one or at the end, each id once, with where they came from', () => {
    const origin = { worksheetId: 'w', instrument: 'mindmap', date: '2026-03-03', itemId: 'x' } as const;
    const document = editVacancy(three(), {
      do: 'add-cards',
      cards: [card('d', { origin }), card('a', { text: 'again' }), card('d')],
      before: 'b',
    });
    expect(idsOf(document.cards)).toEqual(['a', 'd', 'b', 'c']);
    expect(document.cards[1]?.origin).toEqual(origin);
    expect(document.cards[0]?.text).toBe('a');
  });

  it('takes no more cards than a sheet holds', () => {
    const many = Array.from({ length: mostCards }, (_, index) => card(`m${index}`));
    const document = editVacancy(three(), { do: 'add-cards', cards: many, before: null });
    expect(document.cards).toHaveLength(mostCards);
  });

  it('puts cards in another order', () => {
    const placed = (ids: string[], before: string | null) =>
      idsOf(editVacancy(three(), { do: 'place-cards', ids, before }).cards);
    expect(placed(['c'], 'a')).toEqual(['c', 'a', 'b']);
    expect(placed(['a', 'b'], null)).toEqual(['c', 'a', 'b']);
    expect(placed(['a'], 'a')).toEqual(['a', 'b', 'c']);
  });

  it('draws one arrow from a card to another, and none to itself or to nowhere', () => {
    const document = editVacancy(three(), {
      do: 'link',
      links: [link('a', 'b'), link('b', 'a'), link('a', 'a'), link('a', 'nowhere')],
    });
    expect(idsOf(document.links)).toEqual(['a-b', 'b-c', 'b-a']);
  });

  it('takes the arrows of a card along when it goes', () => {
    const document = editVacancy(three(), { do: 'remove', ids: ['b'] });
    expect(idsOf(document.cards)).toEqual(['a', 'c']);
    expect(document.links).toEqual([]);
  });
});

describe('the field in which a card stands', () => {
  it('is the one of its effect, else of its kind', () => {
    expect(fieldOf({ kind: 'skill', effect: 'barrier' })).toBe('barrier');
    expect(fieldOf({ kind: 'skill', effect: null })).toBe('skill');
    expect(fieldOf({ kind: null, effect: null })).toBeNull();
  });

  it('is where it is moved to, and a card keeps its kind when it gets an effect', () => {
    for (const field of [...cardFields, null]) {
      for (const effect of ['success', 'barrier', null] as const) {
        expect(fieldOf({ kind: 'condition', effect, ...movedTo(field) })).toBe(field);
      }
    }
    expect({ ...card('a', { kind: 'condition' }), ...movedTo('barrier') }).toMatchObject({
      kind: 'condition',
      effect: 'barrier',
    });
  });

  it('holds every card once, in one field or in none', () => {
    fc.assert(
      fc.property(someDocument, ({ cards }) => {
        const shown = [...cardFields, null].flatMap((field) => idsOf(cardsIn(cards, field)));
        expect(shown.toSorted()).toEqual(idsOf(cards).toSorted());
      }),
      { numRuns: 100 },
    );
  });
});
