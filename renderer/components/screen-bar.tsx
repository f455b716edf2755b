import { IconArrowLeft } from '@tabler/icons-react';
import type { JSX, ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';
import styles from './screen-bar.module.css';

export interface ScreenBarProps {
  readonly backLabel: string;
  readonly onBack: () => void;
  readonly title: string;
  readonly subtitle: string;
  /** What can be done here, the one main thing last. */
  readonly children?: ReactNode;
}

/** The bar of a screen that one comes back from: the way back, what is looked at, and what can be done with it. */
export function ScreenBar({ backLabel, onBack, title, subtitle, children }: ScreenBarProps): JSX.Element {
  return (
    <header className={styles['bar']}>
      <IconButton icon={IconArrowLeft} label={backLabel} onPress={onBack} />
      <div className={styles['title']}>
        <h1>{title}</h1>
        <p>{subtitle}</p>
      </div>
      {children}
    </header>
  );
}
