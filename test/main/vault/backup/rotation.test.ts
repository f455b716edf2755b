import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptBackups } from '../../../../main/vault/backup/rotation.ts';

const day = 24 * 60 * 60 * 1000;
const at = (text: string): Date => new Date(text);

/** What is promised, said in another way: by looking at each backup by itself. */
function promised(moments: readonly Date[], now: Date): Date[] {
  const young = moments
    .filter((moment) => now.getTime() - moment.getTime() <= 30 * day)
    .toSorted((one, other) => other.getTime() - one.getTime());
  const rank = (group: (moment: Date) => string, moment: Date): number | null => {
    const same = young.filter((other) => group(other) === group(moment));
    if (same[0] !== moment) return null;
    return new Set(young.filter((other) => other > moment).map(group)).size;
  };
  const dayOf = (moment: Date): string => moment.toDateString();
  const weekOf = (moment: Date): string => {
    const monday = new Date(moment);
    monday.setHours(12, 0, 0, 0);
    while (monday.getDay() !== 1) monday.setDate(monday.getDate() - 1);
    return monday.toDateString();
  };
  return young.filter((moment, place) => {
    const ofDay = rank(dayOf, moment);
    const ofWeek = rank(weekOf, moment);
    return place < 5 || (ofDay !== null && ofDay < 7) || (ofWeek !== null && ofWeek < 4);
  });
}

test('in 400 days of work, after every backup exactly the promised ones are there', () => {
  const sessions = fc.array(fc.integer({ min: 6 * 60, max: 22 * 60 }), { maxLength: 5 });
  const days = fc.array(sessions, { minLength: 400, maxLength: 400 });
  fc.assert(
    fc.property(days, (worked) => {
      let kept: Date[] = [];
      for (const [number, minutes] of worked.entries()) {
        for (const minute of [...new Set(minutes)].toSorted((one, other) => one - other)) {
          const now = new Date(2026, 0, 1 + number, 0, minute);
          const before = [...kept, now];
          kept = keptBackups(before, now);
          const tooOld = kept.some((moment) => now.getTime() - moment.getTime() > 30 * day);
          if (String(kept) !== String(promised(before, now)) || kept[0] !== now || tooOld)
            throw new Error(`${String(kept)} on ${now.toISOString()}`);
        }
      }
    }),
    { numRuns: 2 },
  );
});

test('somebody who works every day keeps five, seven days and four weeks', () => {
  let kept: Date[] = [];
  for (let number = 0; number < 60; number += 1) {
    for (const hour of [9, 12, 17]) {
      const now = new Date(2026, 2, 1 + number, hour);
      kept = keptBackups([...kept, now], now);
    }
  }
  const days = [...new Set(kept.map((moment) => moment.toDateString()))];
  expect(kept.slice(0, 5).map((moment) => moment.getHours())).toEqual([17, 12, 9, 17, 12]);
  expect(days.slice(0, 7)).toHaveLength(7);
  expect(kept).toHaveLength(5 + 5 + 2);
});

test('after a long absence the new one replaces what has become too old', () => {
  const old = [at('2026-01-01T10:00:00Z'), at('2026-01-02T10:00:00Z')];
  const now = at('2026-03-01T10:00:00Z');
  expect(keptBackups([...old, now], now)).toEqual([now]);
});
