/** The times that the settings offer, in months. */
export const retentionChoices = [6, 12, 24, 36, 60, 84, 120] as const;

/** What decides how long a file is kept. Days are yyyy-mm-dd. */
export interface Kept {
  /** The end of the guidance. */
  readonly endDate: string | null;
  /** The day on which the file was put away, which counts when nobody knows when the guidance ended. */
  readonly archivedOn: string | null;
  /** The day on which it was taken out of the lists, which counts when it was never put away. */
  readonly removedOn: string | null;
  /** It is kept at least until this day, whatever the usual time is. */
  readonly keepUntil: string | null;
}

/** From which day on a file may go: the end of the guidance and `months`, or later when that was decided. Null: not yet known. */
export function dueDay(kept: Kept, months: number | null): string | null {
  const end = endOf(kept);
  if (end === null || months === null) return null;
  const usual = monthsAfter(end, months);
  return kept.keepUntil !== null && kept.keepUntil > usual ? kept.keepUntil : usual;
}

/** The day from which the time is counted. */
export const endOf = ({ endDate, archivedOn, removedOn }: Kept): string | null =>
  endDate ?? archivedOn ?? removedOn;

/** The same day so many months later; the last of the month when that month is shorter. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const inYear = Math.floor(count / 12);
  const inMonth = count - inYear * 12 + 1;
  const last = new Date(Date.UTC(inYear, inMonth, 0)).getUTCDate();
  return `${digits(inYear, 4)}-${digits(inMonth, 2)}-${digits(Math.min(date, last), 2)}`;
}

const digits = (value: number, length: number): string => String(value).padStart(length, '0');
