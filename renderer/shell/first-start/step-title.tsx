import { useEffect, useRef, type JSX, type ReactNode } from 'react';
import { classNames } from '../../components/class-names.ts';
import text from '../../styles/text.module.css';
import styles from './first-start.module.css';

/** The title of a step; takes the focus, so that a screen reader begins where the eyes do. */
export function StepTitle({ children }: { readonly children: ReactNode }): JSX.Element {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <h1 ref={title} tabIndex={-1} className={classNames(text['title'], styles['title'])}>
      {children}
    </h1>
  );
}
