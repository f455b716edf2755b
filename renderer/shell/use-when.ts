import { useTranslation } from 'react-i18next';
import { clock, dayOf } from '../language/dates.ts';
import { useLanguage } from '../language/use-language.ts';
import { useNearWords } from './use-near-words.ts';

/** A moment as one says it: "gisteren om 16.42 uur". */
export function useWhen(): (instant: string) => string {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const near = useNearWords();
  return (instant) =>
    t('unlock.lastSavedAt', { day: near.day(dayOf(instant)), time: clock(instant, locale) });
}
