import type { JSX } from 'react';
import styles from './tiles.module.css';

/** In the colour of a hairline: an invitation, not a drawing. Units of its own small picture. */
export function PaleReferral(): JSX.Element {
  return (
    <svg viewBox="0 0 200 100" className={styles['pale']} aria-hidden>
      <rect x="40" y="10" width="120" height="80" rx="2" />
    </svg>
  );
}
