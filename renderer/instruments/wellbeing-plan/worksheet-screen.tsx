import { useCallback, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { WellbeingPlanDocument } from '../../../domain/instruments/wellbeing-plan/document.ts';
import type { Worksheet } from '../../../preload/contract/contract.ts';
import { OpenWorksheet, type WorksheetAddress } from '../../document/open-worksheet.tsx';
import { WritingScreen } from '../../writing/writing-screen.tsx';
import { PlanPanel } from './panel.tsx';
import { PlanProvider, useGrid } from './plan-context.tsx';
import { PlanSheet } from './plan-sheet.tsx';
import {
  openWellbeingPlan,
  type WellbeingPlanDeed,
  type WellbeingPlanStore,
} from './wellbeing-plan-store.ts';

const open = (worksheet: Worksheet): WellbeingPlanStore =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the vault has checked it with the instrument's schema
  openWellbeingPlan(worksheet, worksheet.document as WellbeingPlanDocument);

/** The screen of this instrument. */
export function WellbeingPlanWorksheet({ clientId, worksheetId }: WorksheetAddress): JSX.Element {
  return (
    <OpenWorksheet clientId={clientId} worksheetId={worksheetId} open={open}>
      {(worksheet, store) => (
        <PlanProvider store={store} clientId={clientId} clientName={worksheet.clientName}>
          <PlanScreen clientId={clientId} worksheet={worksheet} store={store} />
        </PlanProvider>
      )}
    </OpenWorksheet>
  );
}

interface PlanScreenProps {
  readonly clientId: string;
  readonly worksheet: Worksheet;
  readonly store: WellbeingPlanStore;
}

function PlanScreen({ clientId, worksheet, store }: PlanScreenProps): JSX.Element {
  const { t } = useTranslation();
  const wanted = useGrid(({ panelWanted }) => panelWanted);
  const nameDeed = useCallback(
    ({ word, count }: WellbeingPlanDeed) => t(`wellbeing-plan.done.${word}`, { count }),
    [t],
  );
  return (
    <WritingScreen
      clientId={clientId}
      worksheet={worksheet}
      store={store}
      nameDeed={nameDeed}
      panelWanted={wanted}
      startsClosed
      sheet={<PlanSheet />}
      renderPanel={(close) => <PlanPanel onClose={close} />}
    />
  );
}
