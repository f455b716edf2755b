import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { idle } from './drawing-state.ts';
import { useEcogram, useEcogramDocument } from './ecogram-context.tsx';
import { nameOf } from './lookup.ts';
import styles from '../../drawing/bars.module.css';

export interface LineBarProps {
  readonly from: string | null;
  readonly to: string | null;
}

/** Says what to do next while a line is drawn, and lets go of it. */
export function LineBar({ from, to }: LineBarProps): JSX.Element {
  const { t } = useTranslation();
  const { drawing, clientName } = useEcogram();
  const document = useEcogramDocument();
  const name = (id: string): string => nameOf(document, id, clientName);
  const words =
    from === null
      ? t('ecogram.lineFrom')
      : to === null
        ? t('ecogram.lineTo', { name: name(from) })
        : t('ecogram.linePick', { name: name(to) });
  return (
    <div className={`${styles['bar']} ${styles['selection']}`}>
      <output className={styles['words']}>{words}</output>
      <Button onPress={() => drawing.getState().be(idle)}>{t('ecogram.lineStop')}</Button>
    </div>
  );
}
