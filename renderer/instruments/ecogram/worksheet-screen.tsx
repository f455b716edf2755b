import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { EcogramDocument } from '../../../domain/instruments/ecogram/document.ts';
import type { Worksheet } from '../../../preload/contract/contract.ts';
import { OpenWorksheet, type WorksheetAddress } from '../../document/open-worksheet.tsx';
import { WorksheetScreen } from '../../drawing/worksheet-screen.tsx';
import { EcogramProvider, useEcogram } from './ecogram-context.tsx';
import { EcogramSheet, useLooking } from './ecogram-sheet.tsx';
import { openEcogram, type EcogramStore } from './ecogram-store.ts';
import { Panel } from './panel.tsx';

const open = (worksheet: Worksheet): EcogramStore =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the vault has checked it with the instrument's schema
  openEcogram(worksheet, worksheet.document as EcogramDocument);

/** The screen of an ecogram. */
export function EcogramWorksheet({ clientId, worksheetId }: WorksheetAddress): JSX.Element {
  return (
    <OpenWorksheet clientId={clientId} worksheetId={worksheetId} open={open}>
      {(worksheet, store) => (
        <EcogramProvider
          store={store}
          clientId={clientId}
          clientName={worksheet.clientName}
          worksheetId={worksheetId}
        >
          <EcogramScreen clientId={clientId} worksheet={worksheet} />
        </EcogramProvider>
      )}
    </OpenWorksheet>
  );
}

interface EcogramScreenProps {
  readonly clientId: string;
  readonly worksheet: Worksheet;
}

function EcogramScreen({ clientId, worksheet }: EcogramScreenProps): JSX.Element {
  const { t } = useTranslation();
  const { store, drawing, actions } = useEcogram();
  const looking = useLooking();
  return (
    <WorksheetScreen
      clientId={clientId}
      worksheet={worksheet}
      store={store}
      nameDeed={({ word, count }) => t(`ecogram.done.${word}`, { count })}
      actions={actions}
      looking={looking}
      drawing={drawing}
      sheet={<EcogramSheet />}
      renderPanel={(close) => <Panel onClose={close} />}
    />
  );
}
