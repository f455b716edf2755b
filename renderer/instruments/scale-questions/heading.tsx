import { useEffect, useRef, type JSX, type ReactNode } from 'react';
import styles from './scale-questions.module.css';

export interface HeadingProps {
  /** Takes the focus when it appears: somebody asked to come here, and hears where they are. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

/** The question that heads the screen, large enough for two. */
export function Heading({ takesFocus = false, children }: HeadingProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles['title']}>
      {children}
    </h1>
  );
}
