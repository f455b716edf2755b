import type { JSX } from 'react';
import styles from './tiles.module.css';

/** Lines of an ecogram in the colour of a hairline: an invitation, not a drawing. Units of its own small picture. */
export function PaleEcogram(): JSX.Element {
  return (
    <svg viewBox="0 0 200 100" className={styles['pale']} aria-hidden>
      <path d="M100 50 58 24M100 50 100 84M100 50 146 22" strokeWidth="3" />
      <path d="M100 50 50 72M100 50 152 74" strokeWidth="1.5" />
      <circle cx="100" cy="50" r="14" />
      <circle cx="56" cy="22" r="10" />
      <circle cx="48" cy="74" r="10" />
      <circle cx="148" cy="20" r="10" />
      <rect x="90" y="78" width="20" height="15" rx="1" />
      <rect x="144" y="68" width="20" height="15" rx="1" />
    </svg>
  );
}
