import { IconWaveSine } from '@tabler/icons-react';
import type { JSX } from 'react';
import { ToggleButton } from 'react-aria-components';
import { Toolbar } from 'react-aria-components/Toolbar';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Tooltip } from '../../components/tooltip.tsx';
import bars from '../../drawing/bars.module.css';
import type { Looking } from '../../drawing/looking.ts';
import { PasteButton } from '../../drawing/paste-button.tsx';
import { useHasCopy } from '../../drawing/sheet-clipboard.ts';
import { ViewButtons } from '../../drawing/view-buttons.tsx';
import { useBalance, useBalanceDocument, useDrawing } from './balance-context.tsx';
import type { AddedKind } from './drawing-state.ts';
import styles from './tool-bar.module.css';
import { IconBurden, IconExtra, IconJoin, IconStrength, IconWeakest } from './icons.tsx';

/** The bar under the drawing: what can be added, whether the beam leans, and how it is looked at. */
export function ToolBar({ looking }: { readonly looking: Looking }): JSX.Element {
  const { t } = useTranslation();
  const { drawing, views, actions, clientId } = useBalance();
  const pastes = useHasCopy(clientId);
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
      className={`${bars['bar']} ${bars['tools']} ${styles['tools']}`}
      data-picked={picked}
      data-typing={typing}
      data-pastes={pastes}
    >
      <Button kind="quiet" icon={IconBurden} collapses onPress={type('burden')}>
        {t('balance.burden')}
      </Button>
      <Button kind="quiet" icon={IconStrength} collapses onPress={type('strength')}>
        {t('balance.strength')}
      </Button>
      <Button kind="quiet" icon={IconExtra} collapses onPress={type('extra')}>
        {t('balance.extra')}
      </Button>
      <Button kind="quiet" icon={IconJoin} collapses onPress={join}>
        {t('balance.join')}
      </Button>
      <Button kind="quiet" icon={IconWeakest} collapses onPress={actions.markWeakest}>
        {t('balance.weakest')}
      </Button>
      <span className={bars['separator']} />
      <Tooltip text={t('balance.leans')}>
        <ToggleButton className={bars['toggle'] ?? ''} isSelected={leans} onChange={actions.setLeans}>
          <IconWaveSine size={24} stroke={1.75} aria-hidden />
          <span className={`${bars['toggleWords']} ${styles['toggleWords']}`}>{t('balance.leans')}</span>
        </ToggleButton>
      </Tooltip>
      <span className={bars['separator']} />
      <PasteButton clientId={clientId} onPaste={() => actions.paste(null)} />
      <ViewButtons views={views} looking={looking} />
    </Toolbar>
  );
}
