import type { JSX } from 'react';
import styles from './tiles.module.css';

/** A road with three stops in the colour of a hairline: an invitation, not a drawing. Units of its own small picture. */
export function PaleProgressReview(): JSX.Element {
  return (
    <svg viewBox="0 0 200 100" className={styles['pale']} aria-hidden>
      <path d="M20 86H180M51 54 91 66M109 65 149 39" />
      <circle cx="42" cy="51" r="9" />
      <circle cx="100" cy="69" r="9" />
      <circle cx="158" cy="33" r="9" />
      <path d="M154 24V8l14 5-14 5" />
    </svg>
  );
}
