import type { TFunction } from 'i18next';

/** A time in months as one says it: "5 jaar", "18 maanden". */
export function timeInWords(months: number, t: TFunction): string {
  if (months % 12 !== 0) return t('privacy.retention.months', { count: months });
  const count = months / 12;
  return count === 1 ? t('privacy.retention.year', { count }) : t('privacy.retention.years', { count });
}
