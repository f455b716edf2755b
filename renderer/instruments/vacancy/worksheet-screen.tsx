import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { VacancyDocument } from '../../../domain/instruments/vacancy/document.ts';
import type { Worksheet } from '../../../preload/contract/contract.ts';
import { OpenWorksheet, type WorksheetAddress } from '../../document/open-worksheet.tsx';
import { WritingScreen } from '../../writing/writing-screen.tsx';
import { openVacancy, type VacancyStore } from './vacancy-store.ts';

const open = (worksheet: Worksheet): VacancyStore =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the vault has checked it with the instrument's schema
  openVacancy(worksheet, worksheet.document as VacancyDocument);

/** The screen of this instrument. */
export function VacancyWorksheet({ clientId, worksheetId }: WorksheetAddress): JSX.Element {
  const { t } = useTranslation();
  return (
    <OpenWorksheet clientId={clientId} worksheetId={worksheetId} open={open}>
      {(worksheet, store) => (
        <WritingScreen
          clientId={clientId}
          worksheet={worksheet}
          store={store}
          nameDeed={({ word, count }) => t(`vacancy.done.${word}`, { count })}
          sheet={<div />}
        />
      )}
    </OpenWorksheet>
  );
}
