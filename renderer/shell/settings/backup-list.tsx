import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Backup } from '../../../preload/contract/backups.ts';
import { Button } from '../../components/button.tsx';
import { useHolds } from '../backups/use-holds.ts';
import { useWhen } from '../use-when.ts';
import styles from './backup-list.module.css';

export interface BackupListProps {
  /** In the order in which they stand. */
  readonly backups: readonly Backup[];
  /** Whether something else is going on. */
  readonly isBusy: boolean;
  readonly onRestore: (backup: Backup) => void;
}

/** Backups with their moment, why they were made, what they hold, and when they were looked through. */
export function BackupList({ backups, isBusy, onRestore }: BackupListProps): JSX.Element {
  const { t } = useTranslation();
  const saidWhen = useWhen();
  const holds = useHolds();
  return (
    <ul className={styles['list']} aria-label={t('backups.list')}>
      {backups.map((backup) => {
        const { name, createdAt, checkedAt, reason, sound } = backup;
        const when = saidWhen(createdAt);
        const Sign = sound ? IconCircleCheck : IconAlertTriangle;
        return (
          <li key={name} className={styles['row']}>
            <span>
              <strong className={styles['when']}>{when}</strong>
              <span className={styles['soft']}>{t(`backups.reasons.${reason}`)}</span>
            </span>
            <span>
              <span className={styles['holds']}>{t('backups.holds', holds(backup))}</span>
              <span className={styles['checked']}>
                <Sign size={20} stroke={1.75} aria-hidden />
                {t(sound ? 'backups.checkedOn' : 'backups.broken', { when: saidWhen(checkedAt) })}
              </span>
            </span>
            <Button
              isDisabled={isBusy || !sound}
              aria-label={t('backups.restoreOne', { when })}
              onPress={() => onRestore(backup)}
            >
              {t('backups.restore')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
