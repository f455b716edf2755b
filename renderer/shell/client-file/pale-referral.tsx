import type { JSX } from 'react';
import styles from './tiles.module.css';

/** A road of stones in the colour of a hairline: an invitation, not a drawing. Units of its own small picture. */
export function PaleReferral(): JSX.Element {
  return (
    <svg viewBox="0 0 200 100" className={styles['pale']} aria-hidden>
      <path
        d="M22 78 48 54 76 32 102 56 128 76 154 46 180 32"
        strokeWidth="2"
        strokeLinecap="round"
        strokeDasharray="0.1 6"
        fill="none"
      />
      <rect x="10" y="68" width="24" height="20" rx="12" ry="10" />
      <rect x="36" y="44" width="24" height="20" rx="12" ry="10" />
      <rect x="64" y="22" width="24" height="20" rx="12" ry="10" />
      <rect x="90" y="46" width="24" height="20" rx="12" ry="10" />
      <rect x="116" y="66" width="24" height="20" rx="12" ry="10" />
      <rect x="142" y="36" width="24" height="20" rx="12" ry="10" />
      <rect x="168" y="22" width="24" height="20" rx="12" ry="10" />
    </svg>
  );
}
