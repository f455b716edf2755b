import { IconWaveSine } from '@tabler/icons-react';
import type { JSX } from 'react';
import { ToggleButton } from 'react-aria-components';
import { Toolbar } from 'react-aria-components/Toolbar';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import styles from '../../drawing/bars.module.css';
import { ViewButtons, type Looking } from '../../drawing/view-buttons.tsx';
import { useBalance, useBalanceDocument, useDrawing } from './balance-context.tsx';
import type { AddedKind } from './drawing-state.ts';
import { IconBurden, IconExtra, IconJoin, IconStrength, IconWeakest } from './icons.tsx';

/** The bar under the drawing: what can be added, whether the beam leans, and how it is looked at. */
export function ToolBar({ fit, zoom }: Looking): JSX.Element {
  const { t } = useTranslation();
  const { drawing, actions } = useBalance();
  const { leans } = useBalanceDocument();
  const picked = useDrawing((state) => state.selected.size > 0);
  const typing = useDrawing(({ busy }) => busy.with === 'adding' || busy.with === 'finding');
  const { be } = drawing.getState();
  const type = (kind: AddedKind) => (): void => be({ with: 'adding', kind, text: '' });
  const join = (): void => {
    const [only, ...more] = drawing.getState().selected;
    be({ with: 'joining', from: more.length === 0 ? (only ?? null) : null, to: null });
  };
  return (
    <Toolbar
      aria-label={t('balance.tools')}
      className={`${styles['bar']} ${styles['tools']}`}
      data-picked={picked}
      data-typing={typing}
    >
      <Button kind="quiet" icon={IconBurden} collapses onPress={type('burden')}>
        {t('balance.burden')}
      </Button>
      <Button kind="quiet" icon={IconStrength} collapses onPress={type('strength')}>
        {t('balance.strength')}
      </Button>
      <IconButton icon={IconExtra} label={t('balance.extra')} keys="3" onPress={type('extra')} />
      <IconButton icon={IconJoin} label={t('balance.join')} keys="L" onPress={join} />
      <Button kind="quiet" icon={IconWeakest} collapses onPress={actions.markWeakest}>
        {t('balance.weakest')}
      </Button>
      <span className={styles['separator']} />
      <ToggleButton className={styles['toggle'] ?? ''} isSelected={leans} onChange={actions.setLeans}>
        <IconWaveSine size={24} stroke={1.75} aria-hidden />
        <span className={styles['toggleWords']}>{t('balance.leans')}</span>
      </ToggleButton>
      <span className={styles['separator']} />
      <ViewButtons fit={fit} zoom={zoom} />
    </Toolbar>
  );
}
