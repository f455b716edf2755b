import { IconFolder } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import text from '../../styles/text.module.css';
import { RecoveryActions } from '../recovery/recovery-actions.tsx';
import { RecoveryProof } from '../recovery/recovery-proof.tsx';
import { RecoverySheet } from '../recovery/recovery-sheet.tsx';
import styles from './first-start.module.css';
import { StepTitle } from './step-title.tsx';

export interface RecoveryStepProps {
  readonly groups: readonly string[];
  readonly folder: string;
  readonly onNext: () => void;
}

/** The sheet that opens the files when the passphrase is lost: taken out of the house, and proved. */
export function RecoveryStep({ groups, folder, onNext }: RecoveryStepProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <div className={styles['columns']}>
      <section className={styles['left']}>
        <div>
          <StepTitle>{t('firstStart.recovery.title')}</StepTitle>
          <p className={text['lead']}>{t('firstStart.recovery.lead')}</p>
        </div>
        <RecoveryActions />
        <RecoveryProof
          onProved={onNext}
          aside={
            <Button kind="quiet" size="large" onPress={onNext}>
              {t('firstStart.recovery.later')}
            </Button>
          }
        />
      </section>
      <section aria-label={t('firstStart.sheet.title')}>
        <RecoverySheet groups={groups} />
        <p className={styles['where']}>
          <IconFolder size={20} stroke={1.75} aria-hidden />
          <span className={styles['path']}>{t('firstStart.recovery.folder', { folder })}</span>
        </p>
      </section>
    </div>
  );
}
