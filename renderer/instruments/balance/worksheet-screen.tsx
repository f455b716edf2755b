import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { BalanceDocument } from '../../../domain/instruments/balance/document.ts';
import type { Worksheet } from '../../../preload/contract/contract.ts';
import { OpenWorksheet, type WorksheetAddress } from '../../document/open-worksheet.tsx';
import { WorksheetScreen } from '../../drawing/worksheet-screen.tsx';
import { BalanceProvider, useBalance } from './balance-context.tsx';
import { BalanceSheet, useLooking } from './balance-sheet.tsx';
import { openBalance, type BalanceStore } from './balance-store.ts';
import { Panel } from './panel.tsx';

const open = (worksheet: Worksheet): BalanceStore =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the vault has checked it with the instrument's schema
  openBalance(worksheet, worksheet.document as BalanceDocument);

/** The screen of a balance (draaglast-draagkrachtbalkje). */
export function BalanceWorksheet({ clientId, worksheetId }: WorksheetAddress): JSX.Element {
  return (
    <OpenWorksheet clientId={clientId} worksheetId={worksheetId} open={open}>
      {(worksheet, store) => (
        <BalanceProvider store={store} clientId={clientId} clientName={worksheet.clientName}>
          <BalanceScreen clientId={clientId} worksheet={worksheet} />
        </BalanceProvider>
      )}
    </OpenWorksheet>
  );
}

interface BalanceScreenProps {
  readonly clientId: string;
  readonly worksheet: Worksheet;
}

function BalanceScreen({ clientId, worksheet }: BalanceScreenProps): JSX.Element {
  const { t } = useTranslation();
  const { store, drawing, actions } = useBalance();
  const looking = useLooking();
  return (
    <WorksheetScreen
      clientId={clientId}
      worksheet={worksheet}
      store={store}
      nameDeed={({ word, count }) => t(`balance.done.${word}`, { count })}
      actions={actions}
      looking={looking}
      drawing={drawing}
      sheet={<BalanceSheet />}
      renderPanel={(close) => <Panel onClose={close} />}
    />
  );
}
