import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScaleQuestionsDocument } from '../../../domain/instruments/scale-questions/document.ts';
import type { Worksheet } from '../../../preload/contract/contract.ts';
import { OpenWorksheet, type WorksheetAddress } from '../../document/open-worksheet.tsx';
import { WritingScreen } from '../../writing/writing-screen.tsx';
import { openScaleQuestions, type ScaleQuestionsStore } from './scale-questions-store.ts';

const open = (worksheet: Worksheet): ScaleQuestionsStore =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the vault has checked it with the instrument's schema
  openScaleQuestions(worksheet, worksheet.document as ScaleQuestionsDocument);

/** The screen of this instrument. */
export function ScaleQuestionsWorksheet({ clientId, worksheetId }: WorksheetAddress): JSX.Element {
  const { t } = useTranslation();
  return (
    <OpenWorksheet clientId={clientId} worksheetId={worksheetId} open={open}>
      {(worksheet, store) => (
        <WritingScreen
          clientId={clientId}
          worksheet={worksheet}
          store={store}
          nameDeed={({ word, count }) => t(`scale-questions.done.${word}`, { count })}
          sheet={<div />}
        />
      )}
    </OpenWorksheet>
  );
}
