import { IconMoodSmile } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Heading } from './heading.tsx';
import styles from './scale-questions.module.css';

/** Telling nothing today is an answer, and the conversation goes on without a sheet. */
export function NothingToday({ onBack }: { readonly onBack: () => void }): JSX.Element {
  const { t } = useTranslation();
  return (
    <div className={styles['kind']}>
      <IconMoodSmile size={48} stroke={1.5} aria-hidden />
      <Heading takesFocus>{t('scale-questions.nothing.title')}</Heading>
      <p className={styles['lead']}>{t('scale-questions.nothing.lead')}</p>
      <Button size="large" onPress={onBack}>
        {t('scale-questions.nothing.back')}
      </Button>
    </div>
  );
}
