import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState, type JSX, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useStore, type StoreApi } from 'zustand';
import type { Worksheet } from '../../preload/contract/contract.ts';
import { keys } from '../bridge/keys.ts';
import { useWorksheet } from '../bridge/queries.ts';
import { keptOpen } from '../document/open-documents.ts';
import type { DocumentStore } from '../document/open-document.ts';
import { SaveFailure } from '../document/save-failure.tsx';
import { Unreadable } from '../document/unreadable.tsx';
import { useWorksheetKeys, type WorksheetWork } from '../document/use-worksheet-keys.ts';
import { editInConversation } from '../document/vault-source.ts';
import { WorksheetBar } from '../document/worksheet-bar.tsx';
import { useActiveConversation } from '../shell/active-conversation.ts';
import { paths } from '../shell/paths.ts';
import styles from './worksheet-screen.module.css';

export interface WorksheetLoaderProps {
  readonly clientId: string;
  readonly worksheetId: string;
  readonly children: (worksheet: Worksheet) => ReactNode;
}

/** Reads a worksheet for its screen. What cannot be read is said so, and left as it is. */
export function WorksheetLoader({ clientId, worksheetId, children }: WorksheetLoaderProps): JSX.Element {
  const { t } = useTranslation();
  const { data: worksheet, error } = useWorksheet(worksheetId);
  if (error !== null) throw error;
  if (worksheet === undefined) {
    return <output className={styles['loading']}>{t('worksheet.loading')}</output>;
  }
  if (worksheet.problem !== null)
    return <Unreadable clientId={clientId} worksheet={worksheet} problem={worksheet.problem} />;
  return <>{children(worksheet)}</>;
}

/** The store of an open worksheet: its edits belong to the conversation that is going on, and leaving saves. */
export function useOpenStore<Document, Command, Label>(
  clientId: string,
  worksheetId: string,
  open: () => DocumentStore<Document, Command, Label>,
): DocumentStore<Document, Command, Label> {
  const [store] = useState(() => keptOpen(worksheetId, open));
  const conversation = useActiveConversation(clientId);
  useLayoutEffect(
    () => editInConversation(worksheetId, conversation?.id ?? null),
    [worksheetId, conversation],
  );
  useEffect(() => () => void store.getState().flush(), [store]);
  return store;
}

/** Up to this width (CSS px) the panel lies over the drawing, so it starts closed, and folds when the window gets there. */
const narrow = 1000;

export interface WorksheetScreenProps<Document, Command, Label> {
  readonly clientId: string;
  readonly worksheet: Worksheet;
  readonly store: DocumentStore<Document, Command, Label>;
  /** A deed as undo names it. */
  readonly nameDeed: (deed: Label) => string;
  readonly work: Omit<WorksheetWork, 'print'>;
  /** When what it has opened changes to something, the panel opens to show it. */
  readonly drawing: Pick<StoreApi<{ readonly opened: string | null }>, 'subscribe'>;
  readonly sheet: ReactNode;
  readonly renderPanel: (close: () => void) => ReactNode;
}

/** What stands around every drawing: the bar above, the sheet, the panel beside it. */
export function WorksheetScreen<Document, Command, Label>(
  props: WorksheetScreenProps<Document, Command, Label>,
): JSX.Element {
  const { clientId, worksheet, store, nameDeed, work, drawing, sheet, renderPanel } = props;
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
    useMemo(() => ({ ...work, print: () => leave(paths.print(clientId, id)) }), [work, leave, clientId, id]),
  );

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

/** Other screens read from disk: they open once everything is there, and read it anew. */
function useLeaving(
  clientId: string,
  worksheetId: string,
  flush: () => Promise<boolean>,
): (path: string) => void {
  const client = useQueryClient();
  const [, go] = useLocation();
  return useCallback(
    (path) => {
      const leave = async (): Promise<void> => {
        await flush();
        client.removeQueries({ queryKey: keys.worksheet(worksheetId) });
        void client.invalidateQueries({ queryKey: keys.client(clientId) });
        void client.invalidateQueries({ queryKey: keys.clients });
        go(path);
      };
      void leave();
    },
    [client, clientId, flush, go, worksheetId],
  );
}
