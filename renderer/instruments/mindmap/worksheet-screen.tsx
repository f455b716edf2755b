import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { MindmapDocument } from '../../../domain/instruments/mindmap/document.ts';
import type { Worksheet } from '../../../preload/contract/contract.ts';
import { OpenWorksheet, type WorksheetAddress } from '../../document/open-worksheet.tsx';
import { WorksheetScreen } from '../../drawing/worksheet-screen.tsx';
import { MindmapProvider, useMindmap } from './mindmap-context.tsx';
import { MindmapSheet, useLooking } from './mindmap-sheet.tsx';
import { openMindmap, type MindmapStore } from './mindmap-store.ts';
import { Panel } from './panel.tsx';

const open = (worksheet: Worksheet): MindmapStore =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the vault has checked it with the instrument's schema
  openMindmap(worksheet, worksheet.document as MindmapDocument);

/** The screen of a mindmap. */
export function MindmapWorksheet({ clientId, worksheetId }: WorksheetAddress): JSX.Element {
  return (
    <OpenWorksheet clientId={clientId} worksheetId={worksheetId} open={open}>
      {(worksheet, store) => (
        <MindmapProvider
          store={store}
          clientId={clientId}
          clientName={worksheet.clientName}
          worksheetId={worksheet.summary.id}
        >
          <MindmapScreen clientId={clientId} worksheet={worksheet} />
        </MindmapProvider>
      )}
    </OpenWorksheet>
  );
}

interface MindmapScreenProps {
  readonly clientId: string;
  readonly worksheet: Worksheet;
}

function MindmapScreen({ clientId, worksheet }: MindmapScreenProps): JSX.Element {
  const { t } = useTranslation();
  const { store, drawing, actions } = useMindmap();
  const looking = useLooking();
  return (
    <WorksheetScreen
      clientId={clientId}
      worksheet={worksheet}
      store={store}
      nameDeed={(deed) => t(`mindmap.done.${deed}`)}
      actions={actions}
      looking={looking}
      drawing={drawing}
      sheet={<MindmapSheet />}
      renderPanel={(close) => <Panel onClose={close} />}
    />
  );
}
