import type { JSX, ReactNode } from 'react';
import styles from './doors.module.css';
import { useReadOnly } from './use-read-only.ts';

/** What stands in here can be read and not used, as long as the files are read from a copy. */
export function LookOnly({ children }: { readonly children: ReactNode }): JSX.Element {
  return (
    <fieldset disabled={useReadOnly()} className={styles['lookOnly']}>
      {children}
    </fieldset>
  );
}
