import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../../drawing/worksheet-screen.module.css';
import { useBalance, useBalanceDocument, useDrawing } from './balance-context.tsx';

/** How to begin, as long as nothing stands on the beam or under it. */
export function EmptyHint(): JSX.Element | null {
  const { t } = useTranslation();
  const { clientName } = useBalance();
  const { burdens, strengths } = useBalanceDocument();
  const idle = useDrawing((state) => state.busy.with === 'nothing' && state.selected.size === 0);
  if (burdens.length + strengths.length > 0 || !idle) return null;
  return (
    <p className={styles['hint']}>
      <strong dir="auto">{t('balance.emptyTitle', { name: clientName })}</strong>
      {t('balance.emptyHint')}
    </p>
  );
}
