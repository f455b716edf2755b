import type { JSX } from 'react';
import { classNames } from './class-names.ts';
import styles from './brand.module.css';

/** The mark: a block on a beam on its support. Same drawing as the application icon. */
export function BrandMark({ size = 28 }: { readonly size?: number }): JSX.Element {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden className={styles['mark']}>
      <rect x="2" y="9" width="24" height="5" rx="2.5" />
      <path d="M14 15.5 21 25H7z" />
      <rect x="5" y="3" width="6" height="5" rx="1.2" className={styles['block']} />
    </svg>
  );
}

export function Brand({ size = 'bar' }: { readonly size?: 'bar' | 'large' }): JSX.Element {
  return (
    <span className={classNames(styles['brand'], size === 'large' && styles['large'])}>
      <BrandMark size={size === 'large' ? 44 : 28} />
      Houvast
    </span>
  );
}
