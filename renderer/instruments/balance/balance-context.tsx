import { createContext, useContext, useMemo, type JSX, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { BalanceDocument } from '../../../domain/instruments/balance/document.ts';
import type { BalanceView } from '../../../domain/instruments/balance/view.ts';
import { createViewStore, type ViewStore } from '../../canvas/view-store.ts';
import { useLanguage } from '../../language/use-language.ts';
import { balanceActions, type BalanceActions } from './balance-actions.ts';
import type { BalanceStore } from './balance-store.ts';
import { createDrawingStore, type DrawingState, type DrawingStore } from './drawing-state.ts';

/** Everything that the parts of one open balance share. */
export interface Balance {
  readonly store: BalanceStore;
  readonly drawing: DrawingStore;
  readonly views: ViewStore;
  readonly actions: BalanceActions;
  readonly clientId: string;
  readonly clientName: string;
}

const BalanceContext = createContext<Balance | null>(null);

export interface BalanceProviderProps {
  readonly store: BalanceStore;
  readonly clientId: string;
  readonly clientName: string;
  readonly children: ReactNode;
}

export function BalanceProvider({
  store,
  clientId,
  clientName,
  children,
}: BalanceProviderProps): JSX.Element {
  const balance = useMemo(() => {
    const drawing = createDrawingStore();
    const actions = balanceActions({ store, drawing, clientId, clientName });
    return { store, drawing, views: createViewStore(), actions, clientId, clientName };
  }, [store, clientId, clientName]);
  return <BalanceContext value={balance}>{children}</BalanceContext>;
}

export function useBalance(): Balance {
  const balance = useContext(BalanceContext);
  if (balance === null) throw new Error('no balance around this part');
  return balance;
}

export const useBalanceDocument = (): BalanceDocument =>
  useStore(useBalance().store, (state) => state.document);

export function useDrawing<Part>(part: (state: DrawingState) => Part): Part {
  return useStore(useBalance().drawing, part);
}

/** How the balance is looked at on screen: everything in full. */
export function useBalanceView(): BalanceView {
  const { clientName } = useBalance();
  const { language } = useLanguage();
  return useMemo(() => ({ clientName, language, names: 'all' }), [clientName, language]);
}
