import type { JSX } from 'react';
import styles from './tiles.module.css';

/** A mindmap in the colour of a hairline: an invitation, not a drawing. Units of its own small picture. */
export function PaleMindmap(): JSX.Element {
  return (
    <svg viewBox="0 0 200 100" className={styles['pale']} aria-hidden>
      <path d="M100 50C120 50 116 26 136 26M100 50C120 50 116 74 136 74M100 50C80 50 84 26 64 26M100 50C80 50 84 74 64 74" />
      <circle cx="100" cy="50" r="14" />
      <rect x="136" y="19" width="44" height="14" rx="7" />
      <rect x="136" y="67" width="44" height="14" rx="7" />
      <rect x="20" y="19" width="44" height="14" rx="7" />
      <rect x="20" y="67" width="44" height="14" rx="7" />
    </svg>
  );
}
