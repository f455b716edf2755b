import { type Language, localeOf } from '../../language/language.ts';

const format = (language: Language, year: boolean): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(localeOf[language], {
    day: 'numeric',
    month: 'long',
    ...(year && { year: 'numeric' }),
    timeZone: 'UTC',
  });

const formats: Readonly<
  Record<Language, { readonly long: Intl.DateTimeFormat; readonly short: Intl.DateTimeFormat }>
> = {
  nl: { long: format('nl', true), short: format('nl', false) },
  en: { long: format('en', true), short: format('en', false) },
};

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** "15 januari 2026". */
export const longDayIn =
  (language: Language) =>
  (day: string): string =>
    formats[language].long.format(noon(day));

/** "15 januari", and the year where rounds of several years stand beside each other. */
export function shortDayIn(language: Language, days: readonly string[]): (day: string) => string {
  const years = new Set(days.map((day) => day.slice(0, 4)));
  const { long, short } = formats[language];
  return (day) => (years.size > 1 ? long : short).format(noon(day));
}
