import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../../components/button.tsx';
import { BackupProblem } from '../backups/backup-problem.tsx';
import { paths } from '../paths.ts';

/** A backup that could not be made is told where one begins the day. */
export function BackupReminder(): JSX.Element {
  const { t } = useTranslation();
  const [, go] = useLocation();
  return (
    <BackupProblem
      action={<Button onPress={() => go(paths.settingsPart('backups'))}>{t('backups.toSettings')}</Button>}
    />
  );
}
