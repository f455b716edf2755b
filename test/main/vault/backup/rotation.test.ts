import { expect, test } from 'vitest';
import { keptBackups } from '../../../../main/vault/backup/rotation.ts';

const at = (text: string): Date => new Date(text);

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
