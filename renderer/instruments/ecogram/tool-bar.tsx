import { IconArrowsMaximize, IconLayoutGrid, IconLine, IconMinus, IconPlus } from '@tabler/icons-react';
import type { JSX } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { chord } from '../../shell/key-names.ts';
import { useDrawing, useEcogram } from './ecogram-context.tsx';
import { IconOrganisation, IconPerson } from './icons.tsx';
import styles from './bars.module.css';

export interface ToolBarProps {
  readonly onFit: () => void;
  readonly onZoom: (factor: number) => void;
}

const zoomStep = 1.25;

/** The bar under the drawing: what can be added, and how it is looked at. */
export function ToolBar({ onFit, onZoom }: ToolBarProps): JSX.Element {
  const { t } = useTranslation();
  const { drawing, actions } = useEcogram();
  const picked = useDrawing((state) => state.selected.size > 0);
  const typing = useDrawing(({ busy }) => busy.with === 'adding' || busy.with === 'finding');
  const { be } = drawing.getState();
  /** Everybody moves: then all of them are shown. */
  const arrange = (): void => {
    actions.arrange();
    onFit();
  };
  const drawLine = (): void => {
    const [only, ...more] = drawing.getState().selected;
    be({ with: 'line', from: more.length === 0 ? (only ?? null) : null, to: null });
  };
  return (
    <Toolbar
      aria-label={t('ecogram.tools')}
      className={`${styles['bar']} ${styles['tools']}`}
      data-picked={picked}
      data-typing={typing}
    >
      <Button
        kind="quiet"
        icon={IconPerson}
        collapses
        onPress={() => be({ with: 'adding', kind: 'person', text: '' })}
      >
        {t('ecogram.person')}
      </Button>
      <Button
        kind="quiet"
        icon={IconOrganisation}
        collapses
        onPress={() => be({ with: 'adding', kind: 'organisation', text: '' })}
      >
        {t('ecogram.organisation')}
      </Button>
      <Button kind="quiet" icon={IconLine} collapses onPress={drawLine}>
        {t('ecogram.line')}
      </Button>
      <span className={styles['separator']} />
      <Button kind="quiet" icon={IconLayoutGrid} collapses onPress={arrange}>
        {t('ecogram.arrange')}
      </Button>
      <span className={styles['separator']} />
      <IconButton
        icon={IconMinus}
        label={t('worksheet.zoomOut')}
        keys={chord(t, '-')}
        onPress={() => onZoom(1 / zoomStep)}
      />
      <IconButton
        icon={IconPlus}
        label={t('worksheet.zoomIn')}
        keys={chord(t, '+')}
        onPress={() => onZoom(zoomStep)}
      />
      <IconButton icon={IconArrowsMaximize} label={t('worksheet.fit')} keys={chord(t, '0')} onPress={onFit} />
    </Toolbar>
  );
}
