import { createContext, useContext, useMemo, type JSX, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { EcogramDocument } from '../../../domain/instruments/ecogram/document.ts';
import type { EcogramView } from '../../../domain/instruments/ecogram/view.ts';
import { createViewStore, type ViewStore } from '../../canvas/view-store.ts';
import { useLanguage } from '../../language/use-language.ts';
import { createDrawingStore, type DrawingState, type DrawingStore } from './drawing-state.ts';
import { ecogramActions, type EcogramActions } from './ecogram-actions.ts';
import type { EcogramStore } from './ecogram-store.ts';

/** Everything that the parts of one open ecogram share. */
export interface Ecogram {
  readonly store: EcogramStore;
  readonly drawing: DrawingStore;
  readonly views: ViewStore;
  readonly actions: EcogramActions;
  readonly clientId: string;
  readonly clientName: string;
  readonly worksheetId: string;
}

const EcogramContext = createContext<Ecogram | null>(null);

export interface EcogramProviderProps {
  readonly store: EcogramStore;
  readonly clientId: string;
  readonly clientName: string;
  readonly worksheetId: string;
  readonly children: ReactNode;
}

export function EcogramProvider({
  store,
  clientId,
  clientName,
  worksheetId,
  children,
}: EcogramProviderProps): JSX.Element {
  const ecogram = useMemo(() => {
    const drawing = createDrawingStore();
    const actions = ecogramActions({ store, drawing, clientId, clientName });
    return { store, drawing, views: createViewStore(), actions, clientId, clientName, worksheetId };
  }, [store, clientId, clientName, worksheetId]);
  return <EcogramContext value={ecogram}>{children}</EcogramContext>;
}

export function useEcogram(): Ecogram {
  const ecogram = useContext(EcogramContext);
  if (ecogram === null) throw new Error('no ecogram around this part');
  return ecogram;
}

export const useEcogramDocument = (): EcogramDocument =>
  useStore(useEcogram().store, (state) => state.document);

export function useDrawing<Part>(part: (state: DrawingState) => Part): Part {
  return useStore(useEcogram().drawing, part);
}

/** How the ecogram is looked at on screen: everything in full. */
export function useEcogramView(): EcogramView {
  const { clientName } = useEcogram();
  const { language } = useLanguage();
  return useMemo(() => ({ clientName, language, names: 'all' }), [clientName, language]);
}
