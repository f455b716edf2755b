import type { JSX, ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Worksheet } from '../../preload/contract/contract.ts';
import type { DocumentStore } from './open-document.ts';
import { SaveFailure } from './save-failure.tsx';
import type { PanelFolding } from './use-side-panel.ts';
import type { WorksheetWork } from './use-worksheet-keys.ts';
import { WorksheetBar } from './worksheet-bar.tsx';
import styles from './worksheet-frame.module.css';

export interface WorksheetFrameProps<Document, Command, Label> {
  readonly clientId: string;
  readonly worksheet: Worksheet;
  readonly store: DocumentStore<Document, Command, Label>;
  /** A deed as undo names it. */
  readonly nameDeed: (deed: Label) => string;
  readonly work: Pick<WorksheetWork, 'undo' | 'redo'>;
  readonly leave: (path: string) => void;
  /** The panel beside the sheet; left out by a screen that has none. */
  readonly panel?:
    | { readonly folding: PanelFolding; readonly render: (close: () => void) => ReactNode }
    | undefined;
  /** The sheet. */
  readonly children: ReactNode;
}

/** What stands around every sheet, drawn or written: the bar above, a save that failed, the panel beside it. */
export function WorksheetFrame<Document, Command, Label>(
  props: WorksheetFrameProps<Document, Command, Label>,
): JSX.Element {
  const { clientId, worksheet, store, nameDeed, work, leave, panel, children } = props;
  const { save, undoLabel, redoLabel, flush } = useStore(store);
  return (
    <div className={styles['screen']}>
      <WorksheetBar
        clientId={clientId}
        worksheet={worksheet}
        save={save}
        undoes={undoLabel && nameDeed(undoLabel)}
        redoes={redoLabel && nameDeed(redoLabel)}
        onUndo={work.undo}
        onRedo={work.redo}
        {...(panel && { panelOpen: panel.folding.isOpen, onPanel: panel.folding.open })}
        leave={leave}
      />
      <SaveFailure save={save} onTryAgain={() => void flush()} />
      <div className={styles['middle']}>
        {children}
        {panel?.folding.isOpen === true && panel.render(panel.folding.close)}
      </div>
    </div>
  );
}
