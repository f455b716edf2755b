import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceCommandSchema } from '../../../../domain/instruments/balance/commands.ts';
import {
  balanceSchema,
  emptyBalance,
  mostBurdens,
  reservedIds,
} from '../../../../domain/instruments/balance/document.ts';
import { editBalance } from '../../../../domain/instruments/balance/edits.ts';
import { layoutOf } from '../../../../domain/instruments/balance/layout.ts';
import { balanceWith, burden, join, someCommand, someDocument, strength } from './support/documents.ts';

const stack = () =>
  balanceWith(
    [
      burden('debts', { place: 40, size: 1.5 }),
      burden('letter', { on: 'debts', place: 5 }),
      burden('fine', { on: 'letter', place: 2, size: 0.8 }),
    ],
    [strength('mama', { place: 40 })],
    [join('debts', 'mama')],
  );

describe('editing a balance', () => {
  it('keeps the document within its schema through a thousand edits, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(someCommand, { minLength: 1_000, maxLength: 1_000 }), (commands) => {
        let document = emptyBalance();
        for (const [index, command] of commands.entries()) {
          document = editBalance(document, command);
          if (index % 50 === 0) expect(balanceCommandSchema.safeParse(command).error).toBeUndefined();
        }
        expect(balanceSchema.safeParse(document).error).toBeUndefined();
      }),
      { numRuns: 12 },
    );
    fc.assert(
      fc.property(someDocument, (document) => {
        expect(balanceSchema.safeParse(document).error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('leaves the old document as it was', () => {
    fc.assert(
      fc.property(someDocument, someCommand, (document, command) => {
        const before = structuredClone(document);
        editBalance(document, command);
        expect(document).toEqual(before);
      }),
    );
  });

  it('gives back exactly the earlier document when it is put back', () => {
    fc.assert(
      fc.property(someDocument, someCommand, (document, command) => {
        const edited = editBalance(document, command);
        expect(editBalance(edited, { do: 'replace', document })).toBe(document);
      }),
    );
  });

  it('does nothing the second time where doing it twice is the same as once', () => {
    fc.assert(
      fc.property(someDocument, someCommand, (document, command) => {
        // A place may have been refused because of another that comes after it in the same command.
        if (command.do === 'add' || command.do === 'join' || command.do === 'place') return;
        const once = editBalance(document, command);
        expect(editBalance(once, command)).toBe(once);
      }),
    );
  });

  it('keeps everything that was not touched as the same object', () => {
    const before = stack();
    const after = editBalance(before, { do: 'change-burden', ids: ['letter'], change: { size: 1.2 } });
    expect(after.burdens[0]).toBe(before.burdens[0]);
    expect(after.burdens[1]).toEqual({ ...before.burdens[1], size: 1.2 });
    expect(after.strengths).toBe(before.strengths);
    expect(after.joins).toBe(before.joins);
  });

  it('lets what stood on a block come down at the same place when that block is removed', () => {
    const after = editBalance(stack(), { do: 'remove', ids: ['debts', 'letter'] });
    expect(after.burdens).toEqual([burden('fine', { place: 47, on: null, size: 0.8 })]);
    expect(after.joins).toEqual([]);
  });

  it('refuses to stand a block on itself, by way of others too, or on what is not there', () => {
    const before = stack();
    for (const on of ['debts', 'letter', 'fine', 'mama', 'nobody']) {
      expect(editBalance(before, { do: 'place', places: [{ id: 'debts', place: 0, on }] })).toBe(before);
    }
  });

  it('takes along what stands on a block that is moved', () => {
    const after = editBalance(stack(), { do: 'place', places: [{ id: 'debts', place: -60, on: null }] });
    for (const { box } of layoutOf(after).blocks) expect(box.x + box.width / 2).toBeLessThan(-40);
  });

  it('moves a triangle by its tip, whatever is said about standing', () => {
    const after = editBalance(stack(), { do: 'place', places: [{ id: 'mama', place: -30, on: 'debts' }] });
    expect(after.strengths[0]?.place).toBe(-30);
  });

  it('joins a pair once, and only a burden with a strength', () => {
    const before = stack();
    const again = { ...join('debts', 'mama'), id: 'again' };
    const wrongWay = { id: 'wrong', burden: 'mama', strength: 'debts' };
    expect(editBalance(before, { do: 'join', joins: [again, wrongWay] })).toBe(before);
    const apart = editBalance(before, { do: 'unjoin', ids: ['debts-mama'] });
    expect(apart.joins).toEqual([]);
    expect(editBalance(apart, { do: 'join', joins: [again] }).joins).toEqual([again]);
  });

  it('brings a pasted block down on the beam when what it stood on is not there', () => {
    const pasted = [burden('a', { on: 'b' }), burden('b', { on: 'gone' }), burden('c', { on: 'c' })];
    expect(balanceWith(pasted).burdens.map(({ id, on }) => [id, on])).toEqual([
      ['a', 'b'],
      ['b', null],
      ['c', null],
    ]);
  });

  it('ignores ids that are there already or that the drawing keeps for itself', () => {
    const before = stack();
    const taken = [...reservedIds, 'debts', 'mama', 'debts-mama'].map((id) => burden(id));
    expect(editBalance(before, { do: 'add', burdens: taken, strengths: [], joins: [] })).toBe(before);
  });

  it('stops at the most burdens that fit in a document', () => {
    const more = Array.from({ length: mostBurdens }, (_, index) => burden(`b${index}`));
    const after = editBalance(stack(), { do: 'add', burdens: more, strengths: [], joins: [] });
    expect(after.burdens).toHaveLength(mostBurdens);
  });

  it('orders burdens and strengths in their own lists', () => {
    const after = editBalance(stack(), { do: 'order', ids: ['mama', 'fine', 'letter'] });
    expect(after.burdens.map(({ id }) => id)).toEqual(['fine', 'letter', 'debts']);
    expect(after.strengths.map(({ id }) => id)).toEqual(['mama']);
  });

  it('marks, changes and takes away the weakest point', () => {
    const marked = editBalance(stack(), { do: 'set-weakest', weakest: { place: 40, word: 'geld' } });
    expect(marked.weakest).toEqual({ place: 40, word: 'geld' });
    expect(editBalance(marked, { do: 'set-weakest', weakest: { place: 40, word: 'geld' } })).toBe(marked);
    expect(editBalance(marked, { do: 'clear-weakest' }).weakest).toBeNull();
  });
});
