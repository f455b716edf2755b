import type { JSX } from 'react';
import styles from './tiles.module.css';

/** A balance in the colour of a hairline: an invitation, not a drawing. Units of its own small picture. */
export function PaleBalance(): JSX.Element {
  return (
    <svg viewBox="0 0 200 100" className={styles['pale']} aria-hidden>
      <rect x="52" y="20" width="40" height="28" rx="1" />
      <rect x="116" y="26" width="32" height="22" rx="1" />
      <path d="M60 55 82 88H38zM136 55 156 86H116z" />
      <path d="M20 51H180" strokeWidth="6" />
    </svg>
  );
}
