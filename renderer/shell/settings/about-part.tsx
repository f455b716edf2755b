import { IconAlertTriangle } from '@tabler/icons-react';
import { lazy, Suspense, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { rightsSentence } from '../../../domain/life-domains/words.ts';
import { useInformation } from '../../bridge/queries.ts';
import { Banner } from '../../components/banner.tsx';
import { Brand } from '../../components/brand.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { useLanguage } from '../../language/use-language.ts';
import text from '../../styles/text.module.css';
import { LifeDomainList } from './life-domain-list.tsx';
import styles from './settings.module.css';

const LicenceList = lazy(async () => ({ default: (await import('./licence-list.tsx')).LicenceList }));

const sources = ['generalist', 'constitution', 'bindKracht', 'workAndWelfare', 'ecogram'] as const;

/** The application, the method it serves, and whose work it rests on. */
export function AboutPart(): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { data: information } = useInformation();
  return (
    <>
      <h1>{t('about.title')}</h1>
      <section className={styles['section']}>
        <div className={styles['brand']}>
          <Brand />
        </div>
        <p className={text['measure']}>{t('about.what')}</p>
        {information !== undefined && (
          <p className={text['soft']}>{t('about.version', { version: information.version })}</p>
        )}
        {information?.shell === 'stand-in' && (
          <Banner icon={IconAlertTriangle} urgency="none">
            {t('about.standIn')}
          </Banner>
        )}
      </section>
      <section className={styles['section']}>
        <h2>{t('about.method')}</h2>
        <p>{t('about.methodLead')}</p>
        <ul className={styles['list']}>
          {sources.map((source) => (
            <li key={source}>{t(`about.sources.${source}`)}</li>
          ))}
        </ul>
      </section>
      <section className={styles['section']}>
        <h2>{t('about.lifeDomains')}</h2>
        <p className={text['measure']}>{rightsSentence[language]}</p>
        <LifeDomainList />
      </section>
      <section className={styles['section']}>
        <h2>{t('about.licences')}</h2>
        <div className={styles['licences']}>
          <Disclosure title={t('about.licencesLead')}>
            <Suspense fallback={null}>
              <LicenceList />
            </Suspense>
          </Disclosure>
        </div>
      </section>
    </>
  );
}
