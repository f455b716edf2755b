import { useMemo, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { missingInSheet } from '../../domain/sheet/missing-in-sheet.ts';
import type { Sheet } from '../../domain/sheet/sheet.ts';
import { Banner } from '../components/banner.tsx';
import styles from './print-screen.module.css';

/** A name in a script that no bundled font has would fill the screen with its alphabet. */
const mostShown = 24;

/** Says before printing which characters no bundled font has: on paper a square stands in their place. */
export function MissingCharacters({ sheet }: { readonly sheet: Sheet | undefined }): JSX.Element {
  const { t } = useTranslation();
  const missing = useMemo(() => (sheet ? missingInSheet(sheet) : []), [sheet]);
  const characters = missing.slice(0, mostShown).join(' ') + (missing.length > mostShown ? ' …' : '');
  // The place is there before its words, since a screen reader hears only what changes in it.
  return (
    <div aria-live="polite" className={styles['missing']}>
      {missing.length > 0 && (
        <Banner urgency="none">{t('printing.missing', { count: missing.length, characters })}</Banner>
      )}
    </div>
  );
}
