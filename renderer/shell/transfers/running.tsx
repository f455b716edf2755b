import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Progress } from '../../components/progress.tsx';
import { say } from '../../components/toasts.ts';
import styles from './transfers.module.css';
import type { Stoppable } from '../../bridge/use-stoppable.ts';

/** How far it is, and the way to stop it. */
export function Running({ label, work }: { readonly label: string; readonly work: Stoppable }): JSX.Element {
  const { t } = useTranslation();
  const stop = (): void => {
    work.stop();
    say(t('transfers.stopped'));
  };
  return (
    <div className={styles['running']}>
      <Progress label={label} value={work.done} />
      <Button kind="quiet" autoFocus onPress={stop}>
        {t('transfers.stop')}
      </Button>
    </div>
  );
}
