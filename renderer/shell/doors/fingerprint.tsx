import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './doors.module.css';

/** Short groups to read out over the telephone. */
export function Fingerprint({ groups }: { readonly groups: readonly string[] }): JSX.Element {
  const { t } = useTranslation();
  return (
    <span>
      {t('doors.organisation.fingerprint')}
      <span className={styles['fingerprint']}>
        {groups.map((group, index) => (
          <span key={index}>{group}</span>
        ))}
      </span>
    </span>
  );
}
