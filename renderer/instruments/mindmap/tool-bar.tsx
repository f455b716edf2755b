import {
  IconArrowsRight,
  IconDots,
  IconFilter,
  IconFilterOff,
  IconLayoutGrid,
  IconLibraryMinus,
  IconLibraryPlus,
  IconPlus,
  IconApps,
} from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { useTranslation } from 'react-i18next';
import { effects, type Effect } from '../../../domain/instruments/mindmap/document.ts';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Menu } from '../../components/menu.tsx';
import styles from '../../drawing/bars.module.css';
import type { Looking } from '../../drawing/looking.ts';
import { PasteButton } from '../../drawing/paste-button.tsx';
import { ViewButtons } from '../../drawing/view-buttons.tsx';
import { HandoverDialog } from '../../handover/handover-dialog.tsx';
import { idle } from './drawing-state.ts';
import { useExchange } from './exchange/use-exchange.tsx';
import { effectIcons, IconArrow } from './icons.tsx';
import { linkOf } from './lookup.ts';
import own from './tool-bar.module.css';
import { useDrawing, useFilter, useMindmap } from './mindmap-context.tsx';

export interface ToolBarProps {
  readonly looking: Looking;
}

/** The bar under the drawing: what can be added, what is seen, and how it is looked at. */
export function ToolBar({ looking }: ToolBarProps): JSX.Element {
  const { t } = useTranslation();
  const { drawing, store, views, actions, clientId } = useMindmap();
  const picked = useDrawing((state) => state.selected.size > 0);
  const busy = useDrawing((state) => state.busy.with);
  const filter = useFilter();
  const { be } = drawing.getState();
  const filterEntry = (effect: Effect | null) => ({
    id: effect ?? 'all',
    name: t(`mindmap.filters.${effect ?? 'all'}`),
    icon: effect === null ? IconFilterOff : effectIcons[effect],
    chosen: (filter ?? null) === effect,
    action: () => actions.setFilter(effect),
  });
  const filters = [filterEntry(null), ...effects.map(filterEntry)];
  /** Everything moves: then all of it is shown. */
  const arrange = (): void => {
    actions.arrange();
    looking.fit();
  };
  const drawArrow = (): void => {
    const [only, ...more] = drawing.getState().selected;
    const one = more.length === 0 ? (only ?? null) : null;
    const from = linkOf(store.getState().document, one) === undefined ? one : null;
    be({ with: 'link', from, to: null });
  };
  return (
    <Toolbar
      aria-label={t('mindmap.tools')}
      className={`${styles['bar']} ${styles['tools']} ${own['tools']}`}
      data-picked={picked}
      data-typing={busy === 'finding'}
    >
      <Button kind="quiet" icon={IconPlus} collapses onPress={() => actions.beginBranch()}>
        {t('mindmap.branch')}
      </Button>
      <Button kind="quiet" icon={IconArrow} collapses onPress={drawArrow}>
        {t('mindmap.arrow')}
      </Button>
      <Button
        kind="quiet"
        icon={IconApps}
        collapses
        aria-expanded={busy === 'domains'}
        onPress={() => be(busy === 'domains' ? idle : { with: 'domains' })}
      >
        {t('mindmap.domains')}
      </Button>
      <span className={styles['separator']} />
      <Button kind="quiet" icon={IconLayoutGrid} collapses onPress={arrange}>
        {t('mindmap.arrange')}
      </Button>
      <Menu label={t('mindmap.filter')} entries={filters}>
        <Button kind="quiet" icon={IconFilter} collapses>
          {t('mindmap.filter')}
        </Button>
      </Menu>
      <MoreMenu looking={looking} />
      <span className={styles['separator']} />
      <PasteButton clientId={clientId} onPaste={() => actions.paste(null)} />
      <ViewButtons views={views} looking={looking} />
    </Toolbar>
  );
}

/** Folding everything, and what comes from or goes to elsewhere. */
function MoreMenu({ looking }: ToolBarProps): JSX.Element {
  const { t } = useTranslation();
  const { actions, clientId, store, worksheetId } = useMindmap();
  const [taking, setTaking] = useState(false);
  const exchange = useExchange(worksheetId, looking.fit);
  return (
    <>
      <Menu
        label={t('mindmap.more')}
        entries={[
          {
            id: 'fold',
            name: t('mindmap.foldAll'),
            icon: IconLibraryMinus,
            action: () => actions.foldAll(true),
          },
          {
            id: 'unfold',
            name: t('mindmap.unfoldAll'),
            icon: IconLibraryPlus,
            action: () => actions.foldAll(false),
          },
          {
            id: 'take',
            name: t('handover.open'),
            icon: IconArrowsRight,
            action: () => setTaking(true),
          },
          ...exchange.entries,
        ]}
      >
        <IconButton icon={IconDots} label={t('mindmap.more')} />
      </Menu>
      {exchange.dialog}
      {taking && (
        <HandoverDialog
          clientId={clientId}
          taker="mindmap"
          document={store.getState().document}
          onTake={actions.take}
          onClose={() => setTaking(false)}
        />
      )}
    </>
  );
}
