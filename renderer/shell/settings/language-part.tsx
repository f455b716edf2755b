import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../../domain/language/language.ts';
import { Segmented } from '../../components/segmented.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { languageName } from '../language-menu.tsx';
import { useChangePreferences } from '../use-change-preferences.ts';
import styles from './settings.module.css';

export function LanguagePart(): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const change = useChangePreferences();
  return (
    <>
      <h1>{t('settings.language.title')}</h1>
      <section className={styles['section']}>
        <div className={styles['three']}>
          <Segmented
            label={t('settings.language.title')}
            value={language}
            segments={languages.map((each) => ({ id: each, name: t(languageName[each]) }))}
            onChange={(chosen) => chosen !== null && change({ language: chosen })}
          />
        </div>
        <p>{t('settings.language.lead')}</p>
      </section>
    </>
  );
}
