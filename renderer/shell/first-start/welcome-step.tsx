import { IconFolder } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../../domain/language/language.ts';
import { useVaultStatus } from '../../bridge/queries.ts';
import { Button } from '../../components/button.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { useLanguage } from '../../language/use-language.ts';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import { languageName } from '../language-menu.tsx';
import { PlaceNotice } from '../doors/place-notice.tsx';
import { useChangePreferences } from '../use-change-preferences.ts';
import { useChooseFolder } from '../use-choose-folder.ts';
import styles from './first-start.module.css';
import { StepTitle } from './step-title.tsx';

export interface WelcomeStepProps {
  readonly folder: string;
  readonly onNext: () => void;
}

/** What this is, in which language, and where the files will live. */
export function WelcomeStep({ folder, onNext }: WelcomeStepProps): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const change = useChangePreferences();
  const chooseFolder = useChooseFolder();
  const { data: status } = useVaultStatus();
  return (
    <section className={styles['step1']}>
      <div className={styles['sentences']}>
        <StepTitle>{t('firstStart.welcome.title')}</StepTitle>
        <p className={text['lead']}>{t('firstStart.welcome.what')}</p>
        <p className={text['lead']}>{t('firstStart.welcome.where')}</p>
        <p className={text['lead']}>{t('firstStart.welcome.who')}</p>
      </div>
      <div>
        <h2 className={styles['question']}>{t('firstStart.welcome.chooseLanguage')}</h2>
        <div className={styles['languages']}>
          <Segmented
            label={t('firstStart.welcome.chooseLanguage')}
            value={language}
            segments={languages.map((each) => ({ id: each, name: t(languageName[each]) }))}
            onChange={(chosen) => chosen !== null && change({ language: chosen })}
          />
        </div>
      </div>
      <div>
        <h2 className={styles['question']}>{t('firstStart.welcome.folder')}</h2>
        <p className={styles['folder']}>
          <IconFolder size={24} stroke={1.75} aria-hidden />
          <span className={styles['path']}>{folder}</span>
          <Button onPress={chooseFolder}>{t('firstStart.welcome.otherFolder')}</Button>
        </p>
        <p className={text['soft']}>{t('firstStart.welcome.folderHint')}</p>
        {status !== undefined && <PlaceNotice place={status.place} />}
      </div>
      <div className={form['stay']}>
        <Button kind="primary" size="large" onPress={onNext}>
          {t('firstStart.welcome.begin')}
        </Button>
      </div>
    </section>
  );
}
