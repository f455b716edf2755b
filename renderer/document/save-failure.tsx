import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { ErrorBanner } from '../components/error-banner.tsx';
import type { SaveState } from './save-queue.ts';
import styles from './worksheet-bar.module.css';

export interface SaveFailureProps {
  readonly save: SaveState;
  readonly onTryAgain: () => void;
}

/** Stays as long as edits are not on disk. They are kept in the window meanwhile, and tried again by themselves. */
export function SaveFailure({ save, onTryAgain }: SaveFailureProps): JSX.Element | null {
  const { t } = useTranslation();
  if (save.state !== 'failed') return null;
  return (
    <div className={styles['failure']}>
      <ErrorBanner
        code={save.code}
        action={<Button onPress={onTryAgain}>{t('worksheet.tryAgain')}</Button>}
      />
    </div>
  );
}
