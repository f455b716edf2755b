import { useTranslation } from 'react-i18next';
import { clock, dayOf, nearDay, shortDay } from '../language/dates.ts';
import { useLanguage } from '../language/use-language.ts';

export interface NearWords {
  /** "vandaag", "gisteren", "maandag 9 maart", "9 maart" */
  readonly day: (day: string) => string;
  /** "vandaag", "gisteren", "9 maart": as short as it can be. */
  readonly brief: (day: string) => string;
  /** The same for an instant; of today with its time. */
  readonly instant: (instant: string) => string;
}

/** How far away a day is, in the words of the language. */
export function useNearWords(): NearWords {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const words = { today: t('common.today'), yesterday: t('common.yesterday') };
  const day = (value: string): string => nearDay(value, locale, words);
  const brief = (value: string): string => {
    const near = day(value);
    return near === words.today || near === words.yesterday ? near : shortDay(value, locale);
  };
  const instant = (value: string): string => {
    const near = day(dayOf(value));
    return near === words.today ? t('common.atTime', { day: near, time: clock(value, locale) }) : near;
  };
  return { day, brief, instant };
}
