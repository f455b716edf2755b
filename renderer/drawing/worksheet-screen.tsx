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
import type { Looking } from './looking.ts';
import styles from './worksheet-screen.module.css';

/** Which worksheet a screen is of. */
export interface WorksheetAddress {
  readonly clientId: string;
  readonly worksheetId: string;
}

type Saved = Pick<StoreApi<{ readonly flush: () => Promise<boolean> }>, 'getState'>;

export interface OpenWorksheetProps<Store> extends WorksheetAddress {
  /** The vault has checked the document of the worksheet against the schema of its instrument. */
  readonly open: (worksheet: Worksheet) => Store;
  readonly children: (worksheet: Worksheet, store: Store) => ReactNode;
}

/** Reads a worksheet and opens it for its screen. What cannot be read is said so, and left as it is. */
export function OpenWorksheet<Store extends Saved>(props: OpenWorksheetProps<Store>): JSX.Element {
  const { clientId, worksheetId, open, children } = props;
  const { t } = useTranslation();
  const { data: worksheet, error } = useWorksheet(worksheetId);
  if (error !== null) throw error;
  if (worksheet === undefined) {
    return <output className={styles['loading']}>{t('worksheet.loading')}</output>;
  }
  if (worksheet.problem !== null)
    return <Unreadable clientId={clientId} worksheet={worksheet} problem={worksheet.problem} />;
  return (
    <Opened clientId={clientId} worksheet={worksheet} open={open}>
      {children}
    </Opened>
  );
}

interface OpenedProps<Store> extends Omit<OpenWorksheetProps<Store>, 'worksheetId'> {
  readonly worksheet: Worksheet;
}

/** An open worksheet: its edits belong to the conversation that is going on, and leaving saves. */
function Opened<Store extends Saved>(props: OpenedProps<Store>): JSX.Element {
  const { clientId, worksheet, open, children } = props;
  const { id } = worksheet.summary;
  const [store] = useState(() => keptOpen(id, () => open(worksheet)));
  const conversation = useActiveConversation(clientId);
  useLayoutEffect(() => editInConversation(id, conversation?.id ?? null), [id, conversation]);
  useEffect(() => () => void store.getState().flush(), [store]);
  return <>{children(worksheet, store)}</>;
}

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
