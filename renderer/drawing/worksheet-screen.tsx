import { useEffect, useMemo, useState, type JSX, type ReactNode } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { Worksheet } from '../../preload/contract/contract.ts';
import type { DocumentStore } from '../document/open-document.ts';
import { SaveFailure } from '../document/save-failure.tsx';
import { useLeaving } from '../document/use-leaving.ts';
import { useWorksheetKeys, type WorksheetWork } from '../document/use-worksheet-keys.ts';
import { WorksheetBar } from '../document/worksheet-bar.tsx';
import { paths } from '../shell/paths.ts';
import type { Looking } from './looking.ts';
import styles from './worksheet-screen.module.css';

/** Up to this width (CSS px) the panel lies over the drawing, so it starts closed, and folds when the window gets there. */
const narrow = 1000;

/** What a drawing is asked for here: to show the find bar, and which thing is opened in its panel. */
interface Shown {
  readonly opened: string | null;
  readonly be: (busy: { readonly with: 'finding' }) => void;
}

export interface WorksheetScreenProps<Document, Command, Label> {
  readonly clientId: string;
  readonly worksheet: Worksheet;
  readonly store: DocumentStore<Document, Command, Label>;
  /** A deed as undo names it. */
  readonly nameDeed: (deed: Label) => string;
  readonly actions: Pick<WorksheetWork, 'undo' | 'redo'>;
  readonly looking: Looking;
  /** When what it has opened changes to something, the panel opens to show it. */
  readonly drawing: Pick<StoreApi<Shown>, 'getState' | 'subscribe'>;
  readonly sheet: ReactNode;
  readonly renderPanel: (close: () => void) => ReactNode;
}

/** What stands around every drawing: the bar above, the sheet, the panel beside it. */
export function WorksheetScreen<Document, Command, Label>(
  props: WorksheetScreenProps<Document, Command, Label>,
): JSX.Element {
  const { clientId, worksheet, store, nameDeed, actions, looking, drawing, sheet, renderPanel } = props;
  const { save, undoLabel, redoLabel, flush } = useStore(store);
  const [panelOpen, setPanelOpen] = useState(() => window.innerWidth > narrow);
  const { id } = worksheet.summary;
  const leave = useLeaving(clientId, id, flush);

  useEffect(() => {
    const small = window.matchMedia(`(max-width: ${narrow}px)`);
    const fold = ({ matches }: MediaQueryListEvent): void => {
      if (matches) setPanelOpen(false);
    };
    small.addEventListener('change', fold);
    return () => small.removeEventListener('change', fold);
  }, []);
  useEffect(
    () =>
      drawing.subscribe(({ opened }, before) => {
        if (opened !== null && opened !== before.opened) setPanelOpen(true);
      }),
    [drawing],
  );

  useWorksheetKeys(
    useMemo(
      () => ({
        undo: actions.undo,
        redo: actions.redo,
        print: () => leave(paths.print(clientId, id)),
        find: () => drawing.getState().be({ with: 'finding' }),
        ...looking,
      }),
      [actions, drawing, looking, leave, clientId, id],
    ),
  );

  return (
    <div className={styles['screen']}>
      <WorksheetBar
        clientId={clientId}
        worksheet={worksheet}
        save={save}
        undoes={undoLabel && nameDeed(undoLabel)}
        redoes={redoLabel && nameDeed(redoLabel)}
        onUndo={actions.undo}
        onRedo={actions.redo}
        panelOpen={panelOpen}
        onPanel={() => setPanelOpen(true)}
        leave={leave}
      />
      <SaveFailure save={save} onTryAgain={() => void flush()} />
      <div className={styles['middle']}>
        <main className={styles['desk']}>{sheet}</main>
        {panelOpen && renderPanel(() => setPanelOpen(false))}
      </div>
    </div>
  );
}
