import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueDay, monthsAfter } from '../../../domain/privacy/retention.ts';

const none = { endDate: null, archivedOn: null, removedOn: null, keepUntil: null };
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const months = fc.integer({ min: 1, max: 600 });

test('months are counted on the calendar, and a day that the month does not have becomes its last', () => {
  expect(monthsAfter('2026-01-31', 1)).toBe('2026-02-28');
  expect(monthsAfter('2027-01-31', 13)).toBe('2028-02-29');
  expect(monthsAfter('2028-02-29', 12)).toBe('2029-02-28');
  expect(monthsAfter('2026-11-30', 1)).toBe('2026-12-30');
  expect(monthsAfter('2026-12-15', 1)).toBe('2027-01-15');
  expect(monthsAfter('2026-03-03', 60)).toBe('2031-03-03');
});

test('the day lies in the month so many months later, and never later in it', () => {
  fc.assert(
    fc.property(day, months, (from, count) => {
      const after = monthsAfter(from, count);
      const number = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
      expect(number(after) - number(from)).toBe(count);
      expect(Number(after.slice(8))).toBeLessThanOrEqual(Number(from.slice(8)));
      expect(new Date(`${after}T00:00:00Z`).toISOString().slice(0, 10)).toBe(after);
    }),
  );
});

test('a longer time, a later end and a later day to keep it until never make a file due sooner', () => {
  fc.assert(
    fc.property(day, day, day, months, months, (one, other, keep, short, long) => {
      const [early = '', late = ''] = [one, other].toSorted();
      const [less = 1, more = 1] = [short, long].toSorted((a, b) => a - b);
      const due = (endDate: string, time: number, keepUntil: string | null = null): string =>
        dueDay({ ...none, endDate, keepUntil }, time) ?? '';
      expect(due(early, less) <= due(late, less)).toBe(true);
      expect(due(early, less) <= due(early, more)).toBe(true);
      expect(due(early, less, keep) >= due(early, less)).toBe(true);
      expect(due(early, less, keep) >= keep).toBe(true);
    }),
  );
});

test('nothing is due without an end, and nothing as long as nobody chose a time', () => {
  expect(dueDay(none, 12)).toBeNull();
  expect(dueDay({ ...none, keepUntil: '2020-01-01' }, 12)).toBeNull();
  expect(dueDay({ ...none, endDate: '2020-01-01' }, null)).toBeNull();
});

test('the end of the guidance counts, else the day on which the file was put away, else the one on which it was removed', () => {
  const all = { ...none, endDate: '2020-01-01', archivedOn: '2021-01-01', removedOn: '2022-01-01' };
  expect(dueDay(all, 12)).toBe('2021-01-01');
  expect(dueDay({ ...all, endDate: null }, 12)).toBe('2022-01-01');
  expect(dueDay({ ...all, endDate: null, archivedOn: null }, 12)).toBe('2023-01-01');
});
