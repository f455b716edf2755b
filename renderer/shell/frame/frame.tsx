import { useEffect, useRef, type JSX, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { focusWhenLost } from '../../components/focus-when-lost.ts';
import styles from './frame.module.css';
import { TopBar } from './top-bar.tsx';

/** The bar above and the screen under it. A new screen takes the focus, so that the keyboard goes on where the eyes are. */
export function Frame({ children }: { readonly children: ReactNode }): JSX.Element {
  const { t } = useTranslation();
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(path);
  useEffect(() => focusWhenLost(main.current), []);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    // A screen may have put the focus into a field of its own.
    if (main.current?.contains(document.activeElement) !== true) main.current?.focus();
  }, [path]);
  return (
    <div className={styles['frame']}>
      <button type="button" className={styles['skip']} onClick={() => main.current?.focus()}>
        {t('common.toContent')}
      </button>
      <TopBar />
      <main ref={main} tabIndex={-1} className={styles['main']}>
        {children}
      </main>
    </div>
  );
}
