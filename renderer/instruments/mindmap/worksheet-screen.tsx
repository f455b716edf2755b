import { useMemo, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { MindmapDocument } from '../../../domain/instruments/mindmap/document.ts';
import type { Worksheet } from '../../../preload/contract/contract.ts';
import { useOpenStore, WorksheetLoader, WorksheetScreen } from '../../drawing/worksheet-screen.tsx';
import { MindmapProvider, useMindmap } from './mindmap-context.tsx';
import { MindmapSheet, useLooking } from './mindmap-sheet.tsx';
import { openMindmap } from './mindmap-store.ts';
import { Panel } from './panel.tsx';

export interface MindmapWorksheetProps {
  readonly clientId: string;
  readonly worksheetId: string;
}

/** The screen of a mindmap. */
export function MindmapWorksheet({ clientId, worksheetId }: MindmapWorksheetProps): JSX.Element {
  return (
    <WorksheetLoader clientId={clientId} worksheetId={worksheetId}>
      {(worksheet) => <OpenMindmap clientId={clientId} worksheet={worksheet} />}
    </WorksheetLoader>
  );
}

interface OpenMindmapProps {
  readonly clientId: string;
  readonly worksheet: Worksheet;
}

function OpenMindmap({ clientId, worksheet }: OpenMindmapProps): JSX.Element {
  const store = useOpenStore(clientId, worksheet.summary.id, () =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the vault has checked it with the instrument's schema
    openMindmap(worksheet, worksheet.document as MindmapDocument),
  );
  return (
    <MindmapProvider
      store={store}
      clientId={clientId}
      clientName={worksheet.clientName}
      worksheetId={worksheet.summary.id}
    >
      <MindmapScreen clientId={clientId} worksheet={worksheet} />
    </MindmapProvider>
  );
}

function MindmapScreen({ clientId, worksheet }: OpenMindmapProps): JSX.Element {
  const { t } = useTranslation();
  const { store, drawing, actions } = useMindmap();
  const looking = useLooking();
  const work = useMemo(
    () => ({
      undo: actions.undo,
      redo: actions.redo,
      find: () => drawing.getState().be({ with: 'finding' }),
      ...looking,
    }),
    [actions, drawing, looking],
  );
  return (
    <WorksheetScreen
      clientId={clientId}
      worksheet={worksheet}
      store={store}
      nameDeed={(deed) => t(`mindmap.done.${deed}`)}
      work={work}
      drawing={drawing}
      sheet={<MindmapSheet />}
      renderPanel={(close) => <Panel onClose={close} />}
    />
  );
}
