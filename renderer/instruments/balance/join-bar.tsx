import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import styles from '../../drawing/bars.module.css';
import { useBalance, useBalanceDocument } from './balance-context.tsx';
import { idle } from './drawing-state.ts';
import { burdenOf, nameOf } from './lookup.ts';

export interface JoinBarProps {
  readonly from: string | null;
  readonly to: string | null;
}

/** Says what to do next while two things are being joined, and lets go of it. */
export function JoinBar({ from, to }: JoinBarProps): JSX.Element {
  const { t } = useTranslation();
  const { drawing, clientName } = useBalance();
  const document = useBalanceDocument();
  const words = (): string => {
    if (from === null) return t('balance.joinFrom');
    if (to !== null) return t('balance.joinPick', { name: nameOf(document, to, clientName) });
    const name = nameOf(document, from, clientName);
    return burdenOf(document, from) === undefined
      ? t('balance.joinToBurden', { name })
      : t('balance.joinToStrength', { name });
  };
  return (
    <div className={`${styles['bar']} ${styles['selection']}`}>
      <output className={styles['words']}>{words()}</output>
      <Button onPress={() => drawing.getState().be(idle)}>{t('balance.joinStop')}</Button>
    </div>
  );
}
