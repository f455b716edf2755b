import type { JSX } from 'react';
import styles from './key-hint.module.css';

/** A key or a chord as it stands on the keyboard, for example "Ctrl K". */
export function KeyHint({ keys }: { readonly keys: string }): JSX.Element {
  return <kbd className={styles['key']}>{keys}</kbd>;
}
