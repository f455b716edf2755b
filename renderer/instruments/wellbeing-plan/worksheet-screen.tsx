import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { WellbeingPlanDocument } from '../../../domain/instruments/wellbeing-plan/document.ts';
import type { Worksheet } from '../../../preload/contract/contract.ts';
import { OpenWorksheet, type WorksheetAddress } from '../../document/open-worksheet.tsx';
import { WritingScreen } from '../../writing/writing-screen.tsx';
import { openWellbeingPlan, type WellbeingPlanStore } from './wellbeing-plan-store.ts';

const open = (worksheet: Worksheet): WellbeingPlanStore =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the vault has checked it with the instrument's schema
  openWellbeingPlan(worksheet, worksheet.document as WellbeingPlanDocument);

/** The screen of this instrument. */
export function WellbeingPlanWorksheet({ clientId, worksheetId }: WorksheetAddress): JSX.Element {
  const { t } = useTranslation();
  return (
    <OpenWorksheet clientId={clientId} worksheetId={worksheetId} open={open}>
      {(worksheet, store) => (
        <WritingScreen
          clientId={clientId}
          worksheet={worksheet}
          store={store}
          nameDeed={({ word, count }) => t(`wellbeing-plan.done.${word}`, { count })}
          sheet={<div />}
        />
      )}
    </OpenWorksheet>
  );
}
