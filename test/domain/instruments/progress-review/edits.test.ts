import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressReviewCommandSchema } from '../../../../domain/instruments/progress-review/commands.ts';
import {
  emptyProgressReview,
  mostMoments,
  progressReviewSchema,
} from '../../../../domain/instruments/progress-review/document.ts';
import { editProgressReview } from '../../../../domain/instruments/progress-review/edits.ts';
import { entryAt, outOfOrder, standing } from '../../../../domain/instruments/progress-review/entries.ts';
import { progressReview } from '../../../../domain/instruments/progress-review/progress-review.ts';
import { entry, moment, reviewWith, someCommand, someDocument, write } from './support/documents.ts';

const origin = {
  worksheetId: 'scales',
  instrument: 'scale-questions',
  date: '2026-03-03',
  itemId: 'round',
} as const;

describe('editing a progress review', () => {
  it('keeps the document within its schema, whatever is done to it', () => {
    fc.assert(
      fc.property(fc.array(someCommand, { minLength: 300, maxLength: 300 }), (commands) => {
        for (const command of commands.slice(0, 20)) {
          expect(progressReviewCommandSchema.safeParse(command).error).toBeUndefined();
        }
        const document = commands.reduce(editProgressReview, emptyProgressReview());
        expect(progressReviewSchema.safeParse(document).error).toBeUndefined();
      }),
      { numRuns: 15 },
    );
  });

  it('leaves the old document as it was, and gives it back when it is put back', () => {
    fc.assert(
      fc.property(someDocument, someCommand, (document, command) => {
        const before = structuredClone(document);
        const edited = editProgressReview(document, command);
        expect(document).toEqual(before);
        expect(editProgressReview(edited, { do: 'replace', document })).toBe(document);
      }),
    );
  });

  it('does nothing the second time', () => {
    fc.assert(
      fc.property(someDocument, someCommand, (document, command) => {
        // What stands at a place without a score of its own is filled in again by words from elsewhere.
        if (command.do === 'take-scores' || command.do === 'move-moment') return;
        const once = editProgressReview(document, command);
        expect(editProgressReview(once, command)).toBe(once);
      }),
    );
  });

  it('changes nothing for what is not there', () => {
    const document = reviewWith([moment('start')], ['housing'], write('start', 'housing', { own: 4 }));
    expect(editProgressReview(document, write('later', 'housing', { own: 7 }))).toBe(document);
    expect(editProgressReview(document, { do: 'remove-moments', ids: ['later'] })).toBe(document);
    expect(editProgressReview(document, { do: 'move-moment', id: 'start', before: 'later' })).toBe(document);
    const point = { id: 'p', moment: 'later', domain: null, text: 'brief' };
    expect(editProgressReview(document, { do: 'add-turning-point', turningPoint: point })).toBe(document);
    expect(
      editProgressReview(document, { do: 'change-turning-point', id: 'p', change: { moment: 'start' } }),
    ).toBe(document);
  });

  it('keeps what the client gave beside what came after the talk', () => {
    const document = reviewWith(
      [moment('now')],
      ['income'],
      write('now', 'income', { own: 2, ownNote: 'Te veel brieven' }),
      write('now', 'income', { discussed: 4, note: 'Er is hulp' }),
    );
    expect(entryAt(document, 'now', 'income')).toEqual(
      entry('now', 'income', { own: 2, ownNote: 'Te veel brieven', discussed: 4, note: 'Er is hulp' }),
    );
    expect(standing(entryAt(document, 'now', 'income'))).toBe(4);
  });

  it('has an empty place again when everything at it is taken away', () => {
    const document = reviewWith(
      [moment('now')],
      ['income'],
      write('now', 'income', { own: 2 }),
      write('now', 'income', { own: null }),
    );
    expect(document.entries).toEqual([]);
  });

  it('has no scores above ten, below zero or in between', () => {
    for (const own of [-1, 11, 4.5, Number.NaN]) {
      expect(progressReviewCommandSchema.safeParse(write('now', 'income', { own })).success).toBe(false);
    }
  });

  it('keeps what stands at a domain that is left out for a while', () => {
    const document = reviewWith([moment('now')], ['income', 'housing'], write('now', 'income', { own: 2 }));
    const without = editProgressReview(document, { do: 'choose-domains', domains: ['housing'] });
    expect(without.domains).toEqual(['housing']);
    expect(progressReview.texts(without)).not.toContain('2');
    const again = editProgressReview(without, { do: 'choose-domains', domains: ['income', 'housing'] });
    expect(again.domains).toEqual(['housing', 'income']);
    expect(entryAt(again, 'now', 'income')?.own).toBe(2);
  });

  it('takes everything of a moment away with it', () => {
    const document = reviewWith(
      [moment('start'), moment('now')],
      ['income'],
      write('start', 'income', { own: 2 }),
      write('now', 'income', { own: 3 }),
      { do: 'add-turning-point', turningPoint: { id: 'p', moment: 'start', domain: null, text: 'brief' } },
    );
    const { moments, entries, turningPoints } = editProgressReview(document, {
      do: 'remove-moments',
      ids: ['start'],
    });
    expect(moments.map(({ id }) => id)).toEqual(['now']);
    expect(entries.map(({ moment: at }) => at)).toEqual(['now']);
    expect(turningPoints).toEqual([]);
  });

  it('takes scores over at the place where their date fits, and never over one that is there', () => {
    const document = reviewWith(
      [moment('start', { date: '2026-01-15' }), moment('now', { date: '2026-06-04' })],
      ['income'],
      write('now', 'income', { own: 3 }),
    );
    const taken = editProgressReview(document, {
      do: 'take-scores',
      moments: [moment('march', { date: '2026-03-03', finished: true })],
      entries: [
        entry('march', 'housing', { own: 5, ownNote: 'Het dak lekt', origin }),
        entry('now', 'income', { own: 9, origin }),
      ],
    });
    expect(taken.moments.map(({ id }) => id)).toEqual(['start', 'march', 'now']);
    expect(taken.domains).toEqual(['housing', 'income']);
    expect(entryAt(taken, 'march', 'housing')).toMatchObject({ own: 5, ownNote: 'Het dak lekt', origin });
    expect(entryAt(taken, 'now', 'income')?.own).toBe(3);
  });

  it('forgets where a score came from once the client gives another', () => {
    const taken = editProgressReview(reviewWith([moment('now')], []), {
      do: 'take-scores',
      moments: [],
      entries: [entry('now', 'income', { own: 5, origin })],
    });
    const talked = editProgressReview(taken, write('now', 'income', { discussed: 6 }));
    expect(entryAt(talked, 'now', 'income')?.origin).toEqual(origin);
    const given = editProgressReview(talked, write('now', 'income', { own: 4 }));
    expect(entryAt(given, 'now', 'income')).toEqual(entry('now', 'income', { own: 4, discussed: 6 }));
  });

  it('has room for so many moments and no more', () => {
    const many = Array.from({ length: mostMoments + 5 }, (_, index) => moment(`m${index}`));
    const document = many.reduce(
      (before, each) => editProgressReview(before, { do: 'add-moments', moments: [each] }),
      emptyProgressReview(),
    );
    expect(document.moments).toHaveLength(mostMoments);
  });

  it('puts a moment elsewhere in the order', () => {
    const document = reviewWith([moment('a'), moment('b'), moment('c')], []);
    const order = (before: string | null) =>
      editProgressReview(document, { do: 'move-moment', id: 'b', before }).moments.map(({ id }) => id);
    expect(order('a')).toEqual(['b', 'a', 'c']);
    expect(order(null)).toEqual(['a', 'c', 'b']);
    expect(editProgressReview(document, { do: 'move-moment', id: 'b', before: 'c' })).toBe(document);
  });

  it('only asks about a date that lies before an earlier moment, and keeps it', () => {
    const { moments } = reviewWith(
      [
        moment('start', { date: '2026-03-12' }),
        moment('between'),
        moment('now', { date: '2026-01-15' }),
        moment('later', { date: '2026-06-04' }),
      ],
      [],
    );
    expect([...outOfOrder(moments)]).toEqual(['now']);
    expect(moments[2]?.date).toBe('2026-01-15');
  });
});

describe('the example of the progress review', () => {
  it.each(['nl', 'en'] as const)(
    'has three moments that differ and hold to the schema, in %s',
    (language) => {
      const moments = progressReview.exampleMoments(language);
      expect(moments.map(({ date }) => date)).toEqual(['2026-01-15', '2026-03-12', '2026-06-04']);
      for (const { document } of moments) {
        expect(progressReviewSchema.safeParse(document).error).toBeUndefined();
        expect(progressReview.upgrade(structuredClone(document))).toEqual(document);
      }
      expect(moments.map(({ document }) => document.moments.length)).toEqual([1, 2, 3]);
      expect(progressReview.example(language)).toEqual(moments.at(-1)?.document);
    },
  );
});
