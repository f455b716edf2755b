import { IconAlertTriangle, IconCheck, IconDots } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { clock } from '../language/dates.ts';
import { useLanguage } from '../language/use-language.ts';
import text from '../styles/text.module.css';
import type { SaveState } from './save-queue.ts';
import styles from './worksheet-bar.module.css';

const icons = { saved: IconCheck, saving: IconDots, failed: IconAlertTriangle } as const;

/** Whether everything is on disk, and since when. A screen reader hears of it when it has changed, not at every save. */
export function SavedState({ save }: { readonly save: SaveState }): JSX.Element {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const time = clock(save.at, locale);
  const words = {
    saved: t('worksheet.savedAt', { time }),
    saving: t('worksheet.saving'),
    failed: t('worksheet.notSaved'),
  }[save.state];
  const [settled, setSettled] = useState(words);
  if (save.state !== 'saving' && words !== settled) setSettled(words);
  const Picture = icons[save.state];
  return (
    <div className={styles['saved']} data-saved={save.state}>
      <Picture size={20} stroke={1.75} aria-hidden />
      <span aria-hidden className={styles['words']}>
        {words}
      </span>
      <output className={text['hidden']}>{settled}</output>
    </div>
  );
}
