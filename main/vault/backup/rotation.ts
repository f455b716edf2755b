const day = 24 * 60 * 60 * 1000;
/** None is older than this. */
const mostDays = 30;
const sessions = 5;
const days = 7;
const weeks = 4;

/**
 * Which backups stay: the newest five, the newest of each of the last seven days that have one, the newest of each of the last
 * four weeks that have one, and none of them older than thirty days. Days and weeks are those of this computer.
 * @returns those of `moments` that stay, the newest first
 */
export function keptBackups(moments: readonly Date[], now: Date): Date[] {
  const newestFirst = moments
    .filter((moment) => isYoung(moment, now))
    .toSorted((one, other) => other.getTime() - one.getTime());
  const kept = new Set([
    ...newestFirst.slice(0, sessions),
    ...newestOfEach(newestFirst, dayOf, days),
    ...newestOfEach(newestFirst, mondayOf, weeks),
  ]);
  return newestFirst.filter((moment) => kept.has(moment));
}

/** Whether something made then may still be there. */
export const isYoung = (moment: Date, now: Date): boolean =>
  now.getTime() - moment.getTime() <= mostDays * day;

/** The first of each group, of the first `most` groups. */
function newestOfEach(
  newestFirst: readonly Date[],
  groupOf: (moment: Date) => string,
  most: number,
): Iterable<Date> {
  const firsts = new Map<string, Date>();
  for (const moment of newestFirst) {
    const group = groupOf(moment);
    if (!firsts.has(group)) firsts.set(group, moment);
  }
  return [...firsts.values()].slice(0, most);
}

const dayOf = (moment: Date): string =>
  `${moment.getFullYear()}-${moment.getMonth() + 1}-${moment.getDate()}`;

function mondayOf(moment: Date): string {
  const sinceMonday = (moment.getDay() + 6) % 7;
  return dayOf(new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() - sinceMonday));
}
