import { keptBackups } from '../../main/vault/backup/rotation.ts';
import { seeded } from '../main/vault/support/random.ts';
import type { Proof } from './proof.ts';

const day = 24 * 60 * 60 * 1000;

/** What is promised, said in another way: by looking at each backup by itself. */
function promised(moments: readonly Date[], now: Date): Date[] {
  const young = moments
    .filter((moment) => now.getTime() - moment.getTime() <= 30 * day)
    .toSorted((one, other) => other.getTime() - one.getTime());
  const rank = (group: (moment: Date) => string, moment: Date): number | null => {
    const first = young.find((other) => group(other) === group(moment));
    if (first !== moment) return null;
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

/** The minutes of a day in which a backup is made: up to five, in the order of the day. */
function minutesOf(random: (below: number) => number): number[] {
  const minutes = Array.from({ length: random(6) }, () => 6 * 60 + random(16 * 60));
  return [...new Set(minutes)].toSorted((one, other) => one - other);
}

export const rotation: Proof = {
  promise: 9,
  title: 'after every backup exactly the promised ones are there',
  target: '400 simulated days keep the exact set: 5 sessions, 7 days, 4 weeks, none over 30 days',
  needs: 'vault',
  small: 120,
  full: 400,
  async run(count, seed) {
    const random = seeded(seed);
    let kept: Date[] = [];
    let made = 0;
    let wrong = 0;
    for (let number = 0; number < count; number += 1) {
      for (const minute of minutesOf(random)) {
        const now = new Date(2026, 0, 1 + number, 0, minute);
        const before = [...kept, now];
        kept = keptBackups(before, now);
        made += 1;
        if (String(kept) !== String(promised(before, now)) || kept[0] !== now) wrong += 1;
      }
    }
    return { figure: `${count} days, ${made} backups: ${wrong} times another set`, held: wrong === 0 };
  },
};
