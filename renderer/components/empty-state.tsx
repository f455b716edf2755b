import type { Icon } from '@tabler/icons-react';
import type { JSX, ReactNode } from 'react';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  readonly icon: Icon;
  readonly title: string;
  /** The title heads the whole screen. */
  readonly isScreen?: boolean;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing here yet: what this place is for, and how to begin. */
export function EmptyState({
  icon: Picture,
  title,
  isScreen = false,
  children,
  action,
}: EmptyStateProps): JSX.Element {
  const Title = isScreen ? 'h1' : 'p';
  return (
    <div className={styles['empty']}>
      <Picture size={32} stroke={1.5} aria-hidden />
      <Title className={styles['title']}>{title}</Title>
      {children && <div className={styles['words']}>{children}</div>}
      {action}
    </div>
  );
}
