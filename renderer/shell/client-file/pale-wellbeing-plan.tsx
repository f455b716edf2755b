import type { JSX } from 'react';
import styles from './tiles.module.css';

/** A plan in the colour of a hairline: rows with a tick or a box. An invitation, not a drawing. Units of its own small picture. */
export function PaleWellbeingPlan(): JSX.Element {
  return (
    <svg viewBox="0 0 200 100" className={styles['pale']} aria-hidden>
      <rect x="34" y="10" width="132" height="80" rx="3" />
      <path d="M34 32H166M34 61H166" />
      <path d="M48 21H116" />
      <rect x="48" y="41" width="11" height="11" rx="2" />
      <path d="M70 46H124M140 46H154M50 46L53 49L57 43" />
      <rect x="48" y="70" width="11" height="11" rx="2" />
      <path d="M70 75H112M140 75H154" />
    </svg>
  );
}
