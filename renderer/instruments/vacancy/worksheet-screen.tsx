import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { VacancyDocument } from '../../../domain/instruments/vacancy/document.ts';
import type { Worksheet } from '../../../preload/contract/contract.ts';
import { OpenWorksheet, type WorksheetAddress } from '../../document/open-worksheet.tsx';
import { WritingScreen } from '../../writing/writing-screen.tsx';
import { Panel } from './panel.tsx';
import { useVacancy, useVacancyState, VacancyProvider } from './vacancy-context.tsx';
import { VacancySheet } from './vacancy-sheet.tsx';
import { openVacancy, type VacancyStore } from './vacancy-store.ts';

const open = (worksheet: Worksheet): VacancyStore =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the vault has checked it with the instrument's schema
  openVacancy(worksheet, worksheet.document as VacancyDocument);

/** The screen of a vacancy (De vacature). */
export function VacancyWorksheet({ clientId, worksheetId }: WorksheetAddress): JSX.Element {
  return (
    <OpenWorksheet clientId={clientId} worksheetId={worksheetId} open={open}>
      {(worksheet, store) => (
        <VacancyProvider store={store} clientId={clientId} worksheetId={worksheetId}>
          <VacancyScreen clientId={clientId} worksheet={worksheet} />
        </VacancyProvider>
      )}
    </OpenWorksheet>
  );
}

interface VacancyScreenProps {
  readonly clientId: string;
  readonly worksheet: Worksheet;
}

function VacancyScreen({ clientId, worksheet }: VacancyScreenProps): JSX.Element {
  const { t } = useTranslation();
  const { store } = useVacancy();
  const opened = useVacancyState((state) => state.opened);
  return (
    <WritingScreen
      clientId={clientId}
      worksheet={worksheet}
      store={store}
      nameDeed={({ word, count }) => t(`vacancy.done.${word}`, { count })}
      sheet={<VacancySheet />}
      renderPanel={(close) => <Panel onClose={close} />}
      panelWanted={opened}
    />
  );
}
