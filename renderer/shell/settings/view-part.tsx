import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../bridge/queries.ts';
import { Segmented } from '../../components/segmented.tsx';
import { useChangePreferences } from '../use-change-preferences.ts';
import styles from './settings.module.css';
import { SizeChoice } from './size-choice.tsx';

/** Text size, contrast and motion. */
export function ViewPart(): JSX.Element | null {
  const { t } = useTranslation();
  const { data: preferences } = usePreferences();
  const change = useChangePreferences();
  if (preferences === undefined) return null;
  return (
    <>
      <h1>{t('settings.view.title')}</h1>
      <section className={styles['section']}>
        <h2>{t('settings.view.size')}</h2>
        <SizeChoice value={preferences.textSize} onChange={(textSize) => change({ textSize })} />
        <p className={styles['sample']}>{t('settings.view.sample')}</p>
      </section>
      <section className={styles['section']}>
        <h2>{t('settings.view.contrast')}</h2>
        <div className={styles['three']}>
          <Segmented
            label={t('settings.view.contrast')}
            value={preferences.contrast}
            segments={[
              { id: 'system', name: t('settings.view.asSystem') },
              { id: 'more', name: t('settings.view.more') },
            ]}
            onChange={(contrast) => contrast !== null && change({ contrast })}
          />
        </div>
      </section>
      <section className={styles['section']}>
        <h2>{t('settings.view.motion')}</h2>
        <div className={styles['three']}>
          <Segmented
            label={t('settings.view.motion')}
            value={preferences.motion}
            segments={[
              { id: 'system', name: t('settings.view.asSystem') },
              { id: 'less', name: t('settings.view.less') },
            ]}
            onChange={(motion) => motion !== null && change({ motion })}
          />
        </div>
      </section>
    </>
  );
}
