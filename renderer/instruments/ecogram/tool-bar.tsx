import { IconLayoutGrid, IconLine } from '@tabler/icons-react';
import type { JSX } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import type { Looking } from '../../drawing/looking.ts';
import { PasteButton } from '../../drawing/paste-button.tsx';
import { ViewButtons } from '../../drawing/view-buttons.tsx';
import { useDrawing, useEcogram } from './ecogram-context.tsx';
import { IconOrganisation, IconPerson } from './icons.tsx';
import styles from '../../drawing/bars.module.css';

export interface ToolBarProps {
  readonly looking: Looking;
}

/** The bar under the drawing: what can be added, and how it is looked at. */
export function ToolBar({ looking }: ToolBarProps): JSX.Element {
  const { t } = useTranslation();
  const { drawing, views, actions, clientId } = useEcogram();
  const picked = useDrawing((state) => state.selected.size > 0);
  const typing = useDrawing(({ busy }) => busy.with === 'adding' || busy.with === 'finding');
  const { be } = drawing.getState();
  /** Everybody moves: then all of them are shown. */
  const arrange = (): void => {
    actions.arrange();
    looking.fit();
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
      <PasteButton clientId={clientId} onPaste={() => actions.paste(null)} />
      <ViewButtons views={views} looking={looking} />
    </Toolbar>
  );
}
