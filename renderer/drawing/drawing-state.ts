import { createStore, type StoreApi } from 'zustand/vanilla';

export type PanelTab = 'questions' | 'list' | 'notes';

/** What every drawing can be busy with; an instrument adds its own. */
export interface BusyWith {
  readonly with: string;
}

/** What is picked and where the focus is, shared by the drawing and the list. Ids of subjects in the drawing. */
export interface DrawingState<Busy extends BusyWith> {
  readonly selected: ReadonlySet<string>;
  /** The one thing that keys go to; may be picked or not. */
  readonly focused: string | null;
  readonly busy: Busy;
  readonly panel: PanelTab;
  /** The thing of which the list shows everything, if any. */
  readonly opened: string | null;
  readonly select: (ids: Iterable<string>, focused?: string | null) => void;
  readonly toggle: (id: string) => void;
  readonly focus: (id: string | null) => void;
  readonly be: (busy: Busy) => void;
  readonly show: (panel: PanelTab, opened?: string | null) => void;
}

export type DrawingStore<Busy extends BusyWith> = StoreApi<DrawingState<Busy>>;

export function createDrawingStore<Busy extends BusyWith>(
  idle: Busy,
  panel: PanelTab = 'list',
): DrawingStore<Busy> {
  return createStore<DrawingState<Busy>>()((set, get) => ({
    selected: new Set(),
    focused: null,
    busy: idle,
    panel,
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
    show: (next, opened) => set({ panel: next, ...(opened !== undefined && { opened }) }),
  }));
}
