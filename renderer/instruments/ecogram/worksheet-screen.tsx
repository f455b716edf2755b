import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import type { EcogramDocument } from '../../../domain/instruments/ecogram/document.ts';
import type { Worksheet } from '../../../preload/contract/contract.ts';
import { keys } from '../../bridge/keys.ts';
import { useWorksheet } from '../../bridge/queries.ts';
import { keptOpen } from '../../document/open-documents.ts';
import { SaveFailure } from '../../document/save-failure.tsx';
import { Unreadable } from '../../document/unreadable.tsx';
import { useWorksheetKeys, type WorksheetWork } from '../../document/use-worksheet-keys.ts';
import { editInConversation } from '../../document/vault-source.ts';
import { WorksheetBar } from '../../document/worksheet-bar.tsx';
import { useActiveConversation } from '../../shell/active-conversation.ts';
import { paths } from '../../shell/paths.ts';
import { EcogramProvider, useEcogram } from './ecogram-context.tsx';
import { EcogramSheet, useLooking } from './ecogram-sheet.tsx';
import { openEcogram } from './ecogram-store.ts';
import { Panel } from './panel.tsx';
import styles from './worksheet-screen.module.css';

export interface EcogramWorksheetProps {
  readonly clientId: string;
  readonly worksheetId: string;
}

/** The screen of an ecogram. What cannot be read is said so, and left as it is. */
export function EcogramWorksheet({ clientId, worksheetId }: EcogramWorksheetProps): JSX.Element {
  const { t } = useTranslation();
  const { data: worksheet, error } = useWorksheet(worksheetId);
  if (error !== null) throw error;
  if (worksheet === undefined) {
    return <output className={styles['loading']}>{t('worksheet.loading')}</output>;
  }
  if (worksheet.problem !== null)
    return <Unreadable clientId={clientId} worksheet={worksheet} problem={worksheet.problem} />;
  return <OpenEcogram clientId={clientId} worksheet={worksheet} />;
}

interface OpenEcogramProps {
  readonly clientId: string;
  readonly worksheet: Worksheet;
}

function OpenEcogram({ clientId, worksheet }: OpenEcogramProps): JSX.Element {
  const { id } = worksheet.summary;
  // The vault has checked the document against the schema of its instrument.
  const [store] = useState(() =>
    keptOpen(id, () => openEcogram(worksheet, worksheet.document as EcogramDocument)),
  );
  const conversation = useActiveConversation(clientId);
  useLayoutEffect(() => editInConversation(id, conversation?.id ?? null), [id, conversation]);
  useEffect(() => () => void store.getState().flush(), [store]);
  return (
    <EcogramProvider store={store} clientId={clientId} clientName={worksheet.clientName}>
      <EcogramScreen clientId={clientId} worksheet={worksheet} />
    </EcogramProvider>
  );
}

/** Up to this width (CSS px) the panel lies over the drawing, so it starts closed, and folds when the window gets there. */
const narrow = 1000;

function EcogramScreen({ clientId, worksheet }: OpenEcogramProps): JSX.Element {
  const { t } = useTranslation();
  const { store, drawing, actions } = useEcogram();
  const { save, undoLabel, redoLabel, flush } = useStore(store);
  const looking = useLooking();
  const [panelOpen, setPanelOpen] = useState(() => window.innerWidth > narrow);
  useEffect(() => {
    const small = window.matchMedia(`(max-width: ${narrow}px)`);
    const fold = ({ matches }: MediaQueryListEvent): void => {
      if (matches) setPanelOpen(false);
    };
    small.addEventListener('change', fold);
    return () => small.removeEventListener('change', fold);
  }, []);
  const leave = useLeaving(clientId, worksheet.summary.id, flush);

  // "Meer over ..." in the bar shows its answer in the panel.
  useEffect(
    () =>
      drawing.subscribe(({ opened }, before) => {
        if (opened !== null && opened !== before.opened) setPanelOpen(true);
      }),
    [drawing],
  );

  const work = useMemo((): WorksheetWork => {
    const { be } = drawing.getState();
    return {
      undo: actions.undo,
      redo: actions.redo,
      print: () => leave(paths.print(clientId, worksheet.summary.id)),
      find: () => be({ with: 'finding' }),
      ...looking,
    };
  }, [actions, clientId, drawing, leave, looking, worksheet.summary.id]);
  useWorksheetKeys(work);

  return (
    <div className={styles['screen']}>
      <WorksheetBar
        clientId={clientId}
        worksheet={worksheet}
        save={save}
        undoes={undoLabel && t(`ecogram.done.${undoLabel}`)}
        redoes={redoLabel && t(`ecogram.done.${redoLabel}`)}
        onUndo={actions.undo}
        onRedo={actions.redo}
        panelOpen={panelOpen}
        onPanel={() => setPanelOpen(true)}
        leave={leave}
      />
      <SaveFailure save={save} onTryAgain={() => void flush()} />
      <div className={styles['middle']}>
        <main className={styles['desk']}>
          <EcogramSheet />
        </main>
        {panelOpen && <Panel onClose={() => setPanelOpen(false)} />}
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
