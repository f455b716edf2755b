import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef, type JSX, type ReactNode } from 'react';
import { focusWhenLost } from './focus-when-lost.ts';
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

/**
 * The bar of a screen that one comes back from: the way back, what is looked at, and what can be done with it. Its title
 * takes the focus when the screen opens.
 */
export function ScreenBar({ backLabel, onBack, title, subtitle, children }: ScreenBarProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusWhenLost(heading.current), []);
  return (
    <header className={styles['bar']}>
      <IconButton icon={IconArrowLeft} label={backLabel} onPress={onBack} />
      <div className={styles['title']}>
        <h1 ref={heading} tabIndex={-1} title={title}>
          {title}
        </h1>
        <p title={subtitle}>{subtitle}</p>
      </div>
      {children}
    </header>
  );
}
