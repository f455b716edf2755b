import { IconArrowLeft } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupList, SalvageOutcome } from '../../../preload/contract/backups.ts';
import { Button } from '../../components/button.tsx';
import form from '../../styles/form.module.css';
import { useHolds } from '../backups/use-holds.ts';
import { StepTitle } from '../first-start/step-title.tsx';
import { usable } from './deeds.ts';
import styles from './repair.module.css';

export interface SalvagedProps {
  readonly outcome: SalvageOutcome;
  readonly backups: BackupList;
  readonly onUse: () => void;
  readonly onBack: () => void;
}

/** What could be read of a damaged store and what not, beside what is in the newest backup. */
export function Salvaged({ outcome, backups, onUse, onBack }: SalvagedProps): JSX.Element {
  const { t } = useTranslation();
  const holds = useHolds();
  const { lost, uncertain, moments } = outcome;
  const [newest] = usable(backups);
  return (
    <div className={form['form']}>
      <StepTitle>{t('repair.salvagedTitle')}</StepTitle>
      <div className={styles['offer']}>
        <p>
          <strong>
            {t('repair.salvagedHolds', {
              ...holds(outcome),
              moments: t('repair.moments', { count: moments }),
            })}
          </strong>
        </p>
        <p>{lost === 0 ? t('repair.nothingLost') : t('repair.lost', { count: lost })}</p>
        {uncertain > 0 && <p>{t('repair.uncertain', { count: uncertain })}</p>}
        {newest !== undefined && <p>{t('repair.compare', holds(newest))}</p>}
      </div>
      <Button kind="primary" size="large" wide onPress={onUse}>
        {t('repair.useSalvaged')}
      </Button>
      <div className={styles['ways']}>
        <Button kind="quiet" icon={IconArrowLeft} onPress={onBack}>
          {t(newest === undefined ? 'common.back' : 'repair.useBackup')}
        </Button>
      </div>
    </div>
  );
}
