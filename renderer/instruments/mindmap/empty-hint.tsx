import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../../drawing/worksheet-screen.module.css';
import { useDrawing, useMindmap, useMindmapDocument } from './mindmap-context.tsx';

/** How to begin, as long as nothing hangs on the middle. */
export function EmptyHint(): JSX.Element | null {
  const { t } = useTranslation();
  const { clientName } = useMindmap();
  const empty = useMindmapDocument().nodes.length === 0;
  const idle = useDrawing((state) => state.busy.with === 'nothing' && state.selected.size === 0);
  if (!empty || !idle) return null;
  return (
    <p className={styles['hint']}>
      <strong dir="auto">{t('mindmap.emptyTitle', { name: clientName })}</strong>
      {t('mindmap.emptyHint')}
    </p>
  );
}
