import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { VaultStatus } from '../../../preload/contract/contract.ts';
import { useBackups } from '../../bridge/use-backups.ts';
import { useWhen } from '../use-when.ts';
import styles from './unlock.module.css';

/** When something was last saved, when a backup was last looked through, and in which folder. */
export function LastSaved({ status }: { readonly status: VaultStatus }): JSX.Element {
  const { t } = useTranslation();
  const when = useWhen();
  const { data } = useBackups();
  const checked = data?.backups.find(({ sound, reason }) => sound && reason !== 'salvaged')?.checkedAt;
  return (
    <div className={styles['foot']}>
      {status.lastSavedAt !== null && <p>{t('unlock.lastSaved', { when: when(status.lastSavedAt) })}</p>}
      {data !== undefined && (
        <p>
          {checked === undefined ? t('backups.noneYet') : t('backups.lastChecked', { when: when(checked) })}
        </p>
      )}
      {status.organisationKey !== null && <p>{t('doors.organisation.set')}</p>}
      <p className={styles['path']}>{t('unlock.folder', { folder: status.folder })}</p>
    </div>
  );
}
