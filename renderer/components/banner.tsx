import { IconInfoCircle, type Icon } from '@tabler/icons-react';
import type { JSX, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './banner.module.css';

export interface BannerProps {
  readonly title?: string;
  readonly children: ReactNode;
  readonly icon?: Icon;
  readonly action?: ReactNode;
  /** 'alert' interrupts a screen reader, 'status' waits for a pause; 'none' is for what stood there from the start. */
  readonly urgency?: 'alert' | 'status' | 'none';
  /** 'losing' is red and only for erasing for good. */
  readonly kind?: 'calm' | 'losing';
}

/** A sentence that stays until it is dealt with. Not red: it says that the work is safe. */
export function Banner({
  title,
  children,
  icon: Picture = IconInfoCircle,
  action,
  urgency = 'alert',
  kind = 'calm',
}: BannerProps): JSX.Element {
  return (
    <div
      {...(urgency !== 'none' && { role: urgency })}
      className={classNames(styles['banner'], kind === 'losing' && styles['losing'])}
    >
      <Picture size={24} stroke={1.75} aria-hidden />
      <div className={styles['words']}>
        {title !== undefined && <strong className={styles['title']}>{title}</strong>}
        <div>{children}</div>
      </div>
      {action}
    </div>
  );
}
