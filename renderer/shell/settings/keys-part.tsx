import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyList } from '../key-list.tsx';
import styles from './settings.module.css';

export function KeysPart(): JSX.Element {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t('settings.keys.title')}</h1>
      <p className={styles['lead']}>{t('settings.keys.lead')}</p>
      <KeyList level={2} />
    </>
  );
}
