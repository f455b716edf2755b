import { IconArrowLeft } from '@tabler/icons-react';
import type { JSX } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Backup, BackupList } from '../../../preload/contract/backups.ts';
import { Button } from '../../components/button.tsx';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import { useHolds } from '../backups/use-holds.ts';
import { StepTitle } from '../first-start/step-title.tsx';
import { useWhen } from '../use-when.ts';
import styles from './repair.module.css';

export interface ChooseBackupProps {
  readonly backups: BackupList;
  readonly onChosen: (backup: Backup) => void;
  readonly onBack: () => void;
}

/** Every backup that is whole, the newest first. */
export function ChooseBackup({ backups, onChosen, onBack }: ChooseBackupProps): JSX.Element {
  const { t } = useTranslation();
  const when = useWhen();
  const holds = useHolds();
  return (
    <div className={form['form']}>
      <div>
        <StepTitle>{t('repair.chooseTitle')}</StepTitle>
        <p className={text['soft']}>{t('repair.chooseLead')}</p>
      </div>
      <ul className={styles['moments']} aria-label={t('repair.chooseTitle')}>
        {backups.backups
          .filter(({ sound }) => sound)
          .map((backup) => (
            <li key={backup.name}>
              <AriaButton className={styles['moment'] ?? ''} onPress={() => onChosen(backup)}>
                <strong>{when(backup.createdAt)}</strong>
                <span className={styles['soft']}>
                  {`${t('backups.holds', holds(backup))} · ${t(`backups.reasons.${backup.reason}`)}`}
                </span>
              </AriaButton>
            </li>
          ))}
      </ul>
      <div className={styles['ways']}>
        <Button kind="quiet" icon={IconArrowLeft} onPress={onBack}>
          {t('common.back')}
        </Button>
      </div>
    </div>
  );
}
