import { IconHome, IconLifebuoy, IconRefresh } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '../../domain/language/error-codes.ts';
import { Brand } from '../components/brand.tsx';
import { Button } from '../components/button.tsx';
import { errorSentence } from '../language/error-sentence.ts';
import { useLanguage } from '../language/use-language.ts';
import text from '../styles/text.module.css';
import styles from './error-screen.module.css';
import { paths } from './paths.ts';

export interface ErrorScreenProps {
  readonly code: ErrorCode;
  readonly onRetry: () => void;
}

/** Instead of a screen that stopped: what happened, that the work is safe, and how to go on. */
export function ErrorScreen({ code, onRetry }: ErrorScreenProps): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { what, safe, next } = errorSentence(code, language);
  const goHome = (): void => {
    window.location.hash = paths.start;
    onRetry();
  };
  return (
    <main className={styles['screen']}>
      <Brand size="large" />
      <section className={styles['sheet']} role="alert">
        <div className={styles['head']}>
          <IconLifebuoy size={32} stroke={1.5} aria-hidden />
          <h1>{code === 'unexpected' ? t('common.brokenTitle') : what}</h1>
        </div>
        <p className={text['lead']}>{`${code === 'unexpected' ? `${what} ` : ''}${safe} ${next}.`}</p>
        <div className={styles['actions']}>
          <Button kind="quiet" size="large" icon={IconHome} onPress={goHome}>
            {t('common.startPage')}
          </Button>
          <Button kind="primary" size="large" icon={IconRefresh} onPress={onRetry}>
            {t('common.tryAgain')}
          </Button>
        </div>
      </section>
    </main>
  );
}
