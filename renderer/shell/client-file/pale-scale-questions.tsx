import type { JSX } from 'react';
import styles from './tiles.module.css';

/** A scale in the colour of a hairline, with one place taken: an invitation, not a drawing. Units of its own small picture. */
export function PaleScaleQuestions(): JSX.Element {
  return (
    <svg viewBox="0 0 200 100" className={styles['pale']} aria-hidden>
      <path d="M20 56H180" />
      {[20, 52, 116, 148, 180].map((x) => (
        <circle key={x} cx={x} cy="56" r="10" />
      ))}
      <circle cx="84" cy="56" r="15" />
      <path d="M84 36l-5 -9h10z" />
    </svg>
  );
}
