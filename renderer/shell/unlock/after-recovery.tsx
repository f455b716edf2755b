import type { JSX, ReactNode } from 'react';
import { Brand } from '../../components/brand.tsx';
import frame from '../frame/frame.module.css';
import { LanguageMenu } from '../language-menu.tsx';
import styles from './unlock.module.css';

/** The bar and the page for what is asked between the door and the house. */
export function AfterRecovery({ children }: { readonly children: ReactNode }): JSX.Element {
  return (
    <div className={frame['frame']}>
      <header className={frame['bar']}>
        <Brand />
        <LanguageMenu />
      </header>
      <main className={frame['main']}>
        <div className={styles['page']}>{children}</div>
      </main>
    </div>
  );
}
