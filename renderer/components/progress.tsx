import type { JSX } from 'react';
import { ProgressBar } from 'react-aria-components';
import styles from './progress.module.css';

export interface ProgressProps {
  readonly label: string;
  /** From 0 to 1; without it nobody knows how long it takes. */
  readonly value?: number;
}

export function Progress({ label, value }: ProgressProps): JSX.Element {
  return (
    <ProgressBar
      aria-label={label}
      {...(value === undefined ? { isIndeterminate: true } : { value: value * 100 })}
      className={styles['progress'] ?? ''}
    >
      {({ percentage }) => (
        <>
          <span>{label}</span>
          {percentage !== undefined && (
            <svg className={styles['track']} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
              <rect className={styles['rest']} width="100" height="4" />
              <rect className={styles['done']} width={percentage} height="4" />
            </svg>
          )}
        </>
      )}
    </ProgressBar>
  );
}
