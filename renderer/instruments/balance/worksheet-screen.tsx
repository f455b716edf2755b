import { useMemo, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { BalanceDocument } from '../../../domain/instruments/balance/document.ts';
import type { Worksheet } from '../../../preload/contract/contract.ts';
import { useOpenStore, WorksheetLoader, WorksheetScreen } from '../../drawing/worksheet-screen.tsx';
import { BalanceProvider, useBalance } from './balance-context.tsx';
import { BalanceSheet, useLooking } from './balance-sheet.tsx';
import { openBalance } from './balance-store.ts';
import { Panel } from './panel.tsx';

export interface BalanceWorksheetProps {
  readonly clientId: string;
  readonly worksheetId: string;
}

/** The screen of a balance (draaglast-draagkrachtbalkje). */
export function BalanceWorksheet({ clientId, worksheetId }: BalanceWorksheetProps): JSX.Element {
  return (
    <WorksheetLoader clientId={clientId} worksheetId={worksheetId}>
      {(worksheet) => <OpenBalance clientId={clientId} worksheet={worksheet} />}
    </WorksheetLoader>
  );
}

interface OpenBalanceProps {
  readonly clientId: string;
  readonly worksheet: Worksheet;
}

function OpenBalance({ clientId, worksheet }: OpenBalanceProps): JSX.Element {
  const store = useOpenStore(clientId, worksheet.summary.id, () =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the vault has checked it with the instrument's schema
    openBalance(worksheet, worksheet.document as BalanceDocument),
  );
  return (
    <BalanceProvider store={store} clientId={clientId} clientName={worksheet.clientName}>
      <BalanceScreen clientId={clientId} worksheet={worksheet} />
    </BalanceProvider>
  );
}

function BalanceScreen({ clientId, worksheet }: OpenBalanceProps): JSX.Element {
  const { t } = useTranslation();
  const { store, drawing, actions } = useBalance();
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
      nameDeed={({ word, count }) => t(`balance.done.${word}`, { count })}
      work={work}
      drawing={drawing}
      sheet={<BalanceSheet />}
      renderPanel={(close) => <Panel onClose={close} />}
    />
  );
}
