import { useMemo, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { EcogramDocument } from '../../../domain/instruments/ecogram/document.ts';
import type { Worksheet } from '../../../preload/contract/contract.ts';
import { useOpenStore, WorksheetLoader, WorksheetScreen } from '../../drawing/worksheet-screen.tsx';
import { EcogramProvider, useEcogram } from './ecogram-context.tsx';
import { EcogramSheet, useLooking } from './ecogram-sheet.tsx';
import { openEcogram } from './ecogram-store.ts';
import { Panel } from './panel.tsx';

export interface EcogramWorksheetProps {
  readonly clientId: string;
  readonly worksheetId: string;
}

/** The screen of an ecogram. */
export function EcogramWorksheet({ clientId, worksheetId }: EcogramWorksheetProps): JSX.Element {
  return (
    <WorksheetLoader clientId={clientId} worksheetId={worksheetId}>
      {(worksheet) => <OpenEcogram clientId={clientId} worksheet={worksheet} />}
    </WorksheetLoader>
  );
}

interface OpenEcogramProps {
  readonly clientId: string;
  readonly worksheet: Worksheet;
}

function OpenEcogram({ clientId, worksheet }: OpenEcogramProps): JSX.Element {
  // The vault has checked the document against the schema of its instrument.
  const store = useOpenStore(clientId, worksheet.summary.id, () =>
    openEcogram(worksheet, worksheet.document as EcogramDocument),
  );
  return (
    <EcogramProvider store={store} clientId={clientId} clientName={worksheet.clientName}>
      <EcogramScreen clientId={clientId} worksheet={worksheet} />
    </EcogramProvider>
  );
}

function EcogramScreen({ clientId, worksheet }: OpenEcogramProps): JSX.Element {
  const { t } = useTranslation();
  const { store, drawing, actions } = useEcogram();
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
      nameDeed={({ word, count }) => t(`ecogram.done.${word}`, { count })}
      work={work}
      drawing={drawing}
      sheet={<EcogramSheet />}
      renderPanel={(close) => <Panel onClose={close} />}
    />
  );
}
