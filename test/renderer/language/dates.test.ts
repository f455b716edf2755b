import { describe, expect, it } from 'vitest';
import { clock, longDay, nearDay, shortDay, today } from '../../../renderer/language/dates.ts';

const now = new Date(2026, 2, 12, 22, 40);
const words = { today: 'vandaag', yesterday: 'gisteren' };

describe('days and hours', () => {
  it.each([
    ['2026-03-12', 'vandaag'],
    ['2026-03-11', 'gisteren'],
    ['2026-03-09', 'maandag 9 maart'],
    ['2026-02-19', '19 februari'],
    ['2025-12-31', '31 december 2025'],
    ['2026-03-20', '20 maart'],
  ])('%s is said as "%s" on 12 March', (day, said) => {
    expect(nearDay(day, 'nl-BE', words, now)).toBe(said);
  });

  it('are the days of this laptop, also late in the evening', () => {
    expect(today(now)).toBe('2026-03-12');
  });
  it('leave the year out only when it is this one', () => {
    expect(shortDay('2026-01-15', 'nl-BE', now)).toBe('15 januari');
    expect(shortDay('2024-01-15', 'nl-BE', now)).toBe('15 januari 2024');
  });
  it('are written in full in both languages', () => {
    expect(longDay('2026-03-12', 'nl-BE', true)).toBe('donderdag 12 maart 2026');
    expect(longDay('2026-03-12', 'en-GB')).toBe('12 March 2026');
  });
  it('are told as Flemish people write hours', () => {
    expect(clock(new Date(2026, 2, 12, 9, 5).toISOString(), 'nl-BE')).toBe('9.05');
    expect(clock(new Date(2026, 2, 12, 14, 32).toISOString(), 'en-GB')).toBe('14:32');
  });
});
