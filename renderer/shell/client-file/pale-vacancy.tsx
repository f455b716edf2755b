import type { JSX } from 'react';
import styles from './tiles.module.css';

/** Cards in four fields in the colour of a hairline: an invitation, not a drawing. Units of its own small picture. */
export function PaleVacancy(): JSX.Element {
  return (
    <svg viewBox="0 0 200 100" className={styles['pale']} aria-hidden>
      <path d="M12 50H188M100 8V92" />
      <rect x="16" y="14" width="76" height="11" rx="2" />
      <rect x="16" y="31" width="76" height="11" rx="2" />
      <rect x="108" y="14" width="76" height="11" rx="2" />
      <rect x="108" y="31" width="76" height="11" rx="2" />
      <rect x="16" y="58" width="76" height="11" rx="2" />
      <rect x="108" y="58" width="76" height="11" rx="2" />
      <rect x="108" y="75" width="76" height="11" rx="2" />
    </svg>
  );
}
