import { IconArrowLeft, IconArrowRight, IconTrash } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import {
  longestText,
  weakestSubject,
  type WeakestPoint,
} from '../../../domain/instruments/balance/document.ts';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import styles from '../../drawing/panel.module.css';
import { useBalance, useBalanceDocument } from './balance-context.tsx';

/** Millimetres that a button moves the weakest point. */
const step = 5;

/** The weakest point: what it is, where it lies, and whether there is one. */
export function WeakestFields(): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useBalance();
  const { weakest } = useBalanceDocument();
  if (weakest !== null) return <Marked weakest={weakest} />;
  return (
    <div>
      <Button onPress={actions.markWeakest}>{t('balance.weakestAdd')}</Button>
    </div>
  );
}

function Marked({ weakest }: { readonly weakest: WeakestPoint }): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useBalance();
  const [typed, setTyped] = useState<string | null>(null);
  const keep = (): void => {
    if (typed !== null) actions.nameWeakest(typed);
    setTyped(null);
  };
  return (
    <div className={styles['add']}>
      <TextField
        label={t('balance.weakestWord')}
        hint={t('balance.weakestHint')}
        value={typed ?? weakest.word}
        maxLength={longestText}
        onChange={setTyped}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
          else event.continuePropagation();
        }}
      />
      <fieldset className={styles['line']} aria-label={t('balance.weakest')}>
        <IconButton
          icon={IconArrowLeft}
          label={t('balance.moveLeft')}
          onPress={() => actions.nudge([weakestSubject], -step)}
        />
        <IconButton
          icon={IconArrowRight}
          label={t('balance.moveRight')}
          onPress={() => actions.nudge([weakestSubject], step)}
        />
        <IconButton
          icon={IconTrash}
          label={t('balance.removeOf', { name: t('balance.weakest') })}
          onPress={() => actions.remove([weakestSubject])}
        />
      </fieldset>
    </div>
  );
}
