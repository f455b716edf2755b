import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrawing, useEcogram, useEcogramDocument } from './ecogram-context.tsx';
import styles from '../../drawing/worksheet-screen.module.css';

/** How to begin, as long as nobody stands around the client. */
export function EmptyHint(): JSX.Element | null {
  const { t } = useTranslation();
  const { clientName } = useEcogram();
  const empty = useEcogramDocument().actors.length === 0;
  const idle = useDrawing((state) => state.busy.with === 'nothing' && state.selected.size === 0);
  if (!empty || !idle) return null;
  return (
    <p className={styles['hint']}>
      <strong dir="auto">{t('ecogram.emptyTitle', { name: clientName })}</strong>
      {t('ecogram.emptyHint')}
    </p>
  );
}
