import { createContext, useContext, useMemo, type JSX, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { MindmapDocument } from '../../../domain/instruments/mindmap/document.ts';
import type { Naming } from '../../../domain/instruments/mindmap/names.ts';
import type { MindmapView } from '../../../domain/instruments/mindmap/view.ts';
import { createViewStore, type ViewStore } from '../../canvas/view-store.ts';
import { useLanguage } from '../../language/use-language.ts';
import {
  createDrawingStore,
  createLooksStore,
  type DrawingState,
  type DrawingStore,
  type LooksStore,
} from './drawing-state.ts';
import { mindmapActions, type MindmapActions } from './mindmap-actions.ts';
import type { MindmapStore } from './mindmap-store.ts';

/** Everything that the parts of one open mindmap share. */
export interface Mindmap {
  readonly store: MindmapStore;
  readonly drawing: DrawingStore;
  readonly looks: LooksStore;
  readonly views: ViewStore;
  readonly actions: MindmapActions;
  readonly clientId: string;
  readonly clientName: string;
  readonly worksheetId: string;
}

const MindmapContext = createContext<Mindmap | null>(null);

export interface MindmapProviderProps {
  readonly store: MindmapStore;
  readonly clientId: string;
  readonly clientName: string;
  readonly worksheetId: string;
  readonly children: ReactNode;
}

export function MindmapProvider({
  store,
  clientId,
  clientName,
  worksheetId,
  children,
}: MindmapProviderProps): JSX.Element {
  const mindmap = useMemo(() => {
    const drawing = createDrawingStore();
    const looks = createLooksStore();
    const actions = mindmapActions({ store, drawing, looks, clientId, clientName });
    return { store, drawing, looks, views: createViewStore(), actions, clientId, clientName, worksheetId };
  }, [store, clientId, clientName, worksheetId]);
  return <MindmapContext value={mindmap}>{children}</MindmapContext>;
}

export function useMindmap(): Mindmap {
  const mindmap = useContext(MindmapContext);
  if (mindmap === null) throw new Error('no mindmap around this part');
  return mindmap;
}

export const useMindmapDocument = (): MindmapDocument =>
  useStore(useMindmap().store, (state) => state.document);

export function useDrawing<Part>(part: (state: DrawingState) => Part): Part {
  return useStore(useMindmap().drawing, part);
}

export const useFilter = (): MindmapView['filter'] => useStore(useMindmap().looks, ({ filter }) => filter);

/** In whose name and language things are called on screen. */
export function useNaming(): Naming {
  const { clientName } = useMindmap();
  const { language } = useLanguage();
  return useMemo(() => ({ clientName, language, names: 'all' }), [clientName, language]);
}

/** How the map is looked at on screen. */
export function useMindmapView(): MindmapView {
  const naming = useNaming();
  const filter = useFilter() ?? null;
  return useMemo(() => ({ ...naming, filter }), [naming, filter]);
}
