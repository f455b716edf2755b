const two = (value: number): string => String(value).padStart(2, '0');

/** Today as the coach's calendar has it, yyyy-mm-dd. */
export function today(now: Date = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Noon keeps a calendar day on its own date in every time zone. */
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00`);
}

/** A calendar day in full: "12 maart 2026"; with weekday: "donderdag 12 maart 2026". */
export function longDay(day: string, locale: string, weekday = false): string {
  const parts: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
  return new Intl.DateTimeFormat(locale, weekday ? { weekday: 'long', ...parts } : parts).format(noonOf(day));
}

/** "12 maart", with the year only when it is not this one. */
export function shortDay(day: string, locale: string, now: Date = new Date()): string {
  const date = noonOf(day);
  const parts: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' };
  if (date.getFullYear() !== now.getFullYear()) parts.year = 'numeric';
  return new Intl.DateTimeFormat(locale, parts).format(date);
}

/** How many calendar days `day` lies before today; negative when it is still to come. */
function daysAgo(day: string, now: Date = new Date()): number {
  return Math.round((noonOf(today(now)).getTime() - noonOf(day).getTime()) / 86_400_000);
}

/** The words that a relative day needs, from the catalogue of the language. */
export interface DayWords {
  readonly today: string;
  readonly yesterday: string;
}

/** "vandaag", "gisteren", "maandag 9 maart" within a fortnight, else "9 maart". */
export function nearDay(day: string, locale: string, words: DayWords, now: Date = new Date()): string {
  const ago = daysAgo(day, now);
  if (ago === 0) return words.today;
  if (ago === 1) return words.yesterday;
  if (ago > 1 && ago < 14) {
    return new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(
      noonOf(day),
    );
  }
  return shortDay(day, locale, now);
}

/** The Sunday that ends the week of a day, yyyy-mm-dd: a week begins on Monday. */
export function endOfWeek(day: string): string {
  const date = noonOf(day);
  date.setDate(date.getDate() + ((7 - date.getDay()) % 7));
  return today(date);
}

/** A day as on a calendar leaf: "do 12" and "maart". */
export function leafOf(day: string, locale: string): { readonly day: string; readonly month: string } {
  const date = noonOf(day);
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short' }).format(date);
  return {
    day: `${weekday} ${date.getDate()}`,
    month: new Intl.DateTimeFormat(locale, { month: 'long' }).format(date),
  };
}

/** The clock of an instant on this laptop: "10.40" in Flemish Dutch, "10:40" in English. */
export function clock(instant: string, locale: string): string {
  const text = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));
  return locale.startsWith('nl') ? text.replace(':', '.') : text;
}

/** The calendar day of an instant on this laptop. */
export function dayOf(instant: string): string {
  return today(new Date(instant));
}
