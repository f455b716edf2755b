import { useEffect, useMemo, type JSX, type ReactNode } from 'react';
import type { StoreApi } from 'zustand';
import type { Worksheet } from '../../preload/contract/contract.ts';
import type { DocumentStore } from '../document/open-document.ts';
import { useLeaving } from '../document/use-leaving.ts';
import { useSidePanel } from '../document/use-side-panel.ts';
import { useWorksheetKeys, type WorksheetWork } from '../document/use-worksheet-keys.ts';
import { WorksheetFrame } from '../document/worksheet-frame.tsx';
import { paths } from '../shell/paths.ts';
import type { Looking } from './looking.ts';
import styles from './worksheet-screen.module.css';

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
  const { flush } = store.getState();
  const panel = useSidePanel();
  const { open } = panel;
  const { id } = worksheet.summary;
  const leave = useLeaving(clientId, id, flush);

  useEffect(
    () =>
      drawing.subscribe(({ opened }, before) => {
        if (opened !== null && opened !== before.opened) open();
      }),
    [drawing, open],
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
    <WorksheetFrame
      clientId={clientId}
      worksheet={worksheet}
      store={store}
      nameDeed={nameDeed}
      work={actions}
      leave={leave}
      panel={{ folding: panel, render: renderPanel }}
    >
      <main className={styles['desk']}>{sheet}</main>
    </WorksheetFrame>
  );
}
