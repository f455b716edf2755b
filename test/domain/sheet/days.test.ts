import { describe, expect, test } from 'vitest';
import { dayInFigures, dayInWords } from '../../../domain/sheet/days.ts';

describe('A day on paper', () => {
  test('is said in words in each language', () => {
    expect(dayInWords('2026-11-12', 'nl')).toBe('donderdag 12 november 2026');
    expect(dayInWords('2026-03-01', 'en')).toBe('Sunday 1 March 2026');
  });

  test('is written as dd/mm/jjjj', () => {
    expect(dayInFigures('2026-03-01')).toBe('01/03/2026');
  });

  test('stays as it is when it is no day', () => {
    expect(dayInWords('ooit', 'nl')).toBe('ooit');
    expect(dayInFigures('2026-13-45')).toBe('2026-13-45');
  });
});
