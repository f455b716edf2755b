import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ActorKind } from '../../../domain/instruments/ecogram/document.ts';

/** What the person is busy with: nothing in particular, typing new names, changing a name, or drawing a line. */
export type Busy =
  | { readonly with: 'nothing' }
  | { readonly with: 'adding'; readonly kind: ActorKind; readonly text: string }
  | { readonly with: 'naming'; readonly id: string }
  | { readonly with: 'line'; readonly from: string | null; readonly to: string | null }
  | { readonly with: 'finding' };

type PanelTab = 'questions' | 'list' | 'notes';

/** What is picked and where the focus is, shared by the drawing and the list. Ids of actors, of relations, or 'client'. */
export interface DrawingState {
  readonly selected: ReadonlySet<string>;
  /** The one thing that keys go to; may be picked or not. */
  readonly focused: string | null;
  readonly busy: Busy;
  readonly panel: PanelTab;
  /** The actor of which the list shows everything, if any. */
  readonly opened: string | null;
  readonly select: (ids: Iterable<string>, focused?: string | null) => void;
  readonly toggle: (id: string) => void;
  readonly focus: (id: string | null) => void;
  readonly be: (busy: Busy) => void;
  readonly show: (panel: PanelTab, opened?: string | null) => void;
}

export type DrawingStore = StoreApi<DrawingState>;

export const idle: Busy = { with: 'nothing' };

export function createDrawingStore(): DrawingStore {
  return createStore<DrawingState>()((set, get) => ({
    selected: new Set(),
    focused: null,
    busy: idle,
    panel: 'list',
    opened: null,
    select: (ids, focused) => {
      const selected = new Set(ids);
      const last = [...selected].at(-1) ?? null;
      set({ selected, focused: focused === undefined ? (last ?? get().focused) : focused });
    },
    toggle: (id) => {
      const selected = new Set(get().selected);
      if (!selected.delete(id)) selected.add(id);
      set({ selected, focused: id });
    },
    focus: (focused) => set({ focused }),
    be: (busy) => set({ busy }),
    show: (panel, opened) => set({ panel, ...(opened !== undefined && { opened }) }),
  }));
}
