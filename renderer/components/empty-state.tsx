import type { Icon } from '@tabler/icons-react';
import type { JSX, ReactNode } from 'react';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  readonly icon: Icon;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing here yet: what this place is for, and how to begin. */
export function EmptyState({ icon: Picture, title, children, action }: EmptyStateProps): JSX.Element {
  return (
    <div className={styles['empty']}>
      <Picture size={32} stroke={1.5} aria-hidden />
      <p className={styles['title']}>{title}</p>
      {children && <div className={styles['words']}>{children}</div>}
      {action}
    </div>
  );
}
