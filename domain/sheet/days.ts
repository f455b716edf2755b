import { type Language, localeOf } from '../language/language.ts';

/** "donderdag 12 november 2026", "Thursday 12 November 2026". `day` is yyyy-mm-dd; anything else comes back as it is. */
export function dayInWords(day: string, language: Language): string {
  const parts = partsOf(day);
  if (parts === undefined) return day;
  const format = new Intl.DateTimeFormat(localeOf[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`)).replace(',', '');
}

/** "12 november 2026", "12 November 2026". `day` is yyyy-mm-dd; anything else comes back as it is. */
export function dayWithoutWeekday(day: string, language: Language): string {
  if (partsOf(day) === undefined) return day;
  const format = new Intl.DateTimeFormat(localeOf[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** dd/mm/jjjj, alike in every language of the house. */
export function dayInFigures(day: string): string {
  const parts = partsOf(day);
  return parts === undefined ? day : `${parts.day}/${parts.month}/${parts.year}`;
}

function partsOf(
  day: string,
): { readonly year: string; readonly month: string; readonly day: string } | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day);
  if (found === null || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return undefined;
  const [, year = '', month = '', date = ''] = found;
  return { year, month, day: date };
}
