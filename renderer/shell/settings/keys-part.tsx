import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyList } from '../key-list.tsx';

export function KeysPart(): JSX.Element {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t('settings.keys.title')}</h1>
      <p>{t('settings.keys.lead')}</p>
      <br />
      <KeyList />
    </>
  );
}
