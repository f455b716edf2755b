import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { VaultStatus } from '../../../preload/contract/contract.ts';
import { useWhen } from '../use-when.ts';
import styles from './unlock.module.css';

/** When something was last saved, and in which folder. */
export function LastSaved({ status }: { readonly status: VaultStatus }): JSX.Element {
  const { t } = useTranslation();
  const when = useWhen();
  return (
    <div className={styles['foot']}>
      {status.lastSavedAt !== null && <p>{t('unlock.lastSaved', { when: when(status.lastSavedAt) })}</p>}
      <p className={styles['path']}>{t('unlock.folder', { folder: status.folder })}</p>
    </div>
  );
}
