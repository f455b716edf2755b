import type { CardField } from '../../../domain/instruments/vacancy/fields.ts';
import { createStore, type StoreApi } from 'zustand/vanilla';

export const panelTabs = ['job', 'questions', 'needed'] as const;
export type PanelTab = (typeof panelTabs)[number];

/** What is open on the screen, besides the document: nothing of it is kept. */
interface VacancyState {
  readonly tab: PanelTab;
  /** The card whose details are in the panel, and whether they take the focus. A new object each time something is opened. */
  readonly opened: { readonly card: string; readonly takesFocus: boolean } | null;
  /** The card whose text is typed over in its place. */
  readonly renaming: string | null;
  /** A card that gets the focus as soon as it is drawn; when it went, the place to type in its field does. */
  readonly focused: { readonly card: string; readonly field: CardField | null } | null;
  readonly show: (tab: PanelTab) => void;
  readonly open: (card: string, takesFocus: boolean) => void;
  readonly close: () => void;
  readonly rename: (card: string | null) => void;
  readonly focusOn: (card: string, field?: CardField | null) => void;
}
export type VacancyStateStore = StoreApi<VacancyState>;

export const createVacancyState = (): VacancyStateStore =>
  createStore<VacancyState>()((set) => ({
    tab: 'job',
    opened: null,
    renaming: null,
    focused: null,
    show: (tab) => set({ tab, opened: null }),
    open: (card, takesFocus) => set({ tab: 'needed', opened: { card, takesFocus }, renaming: null }),
    close: () => set({ opened: null }),
    rename: (card) => set({ renaming: card }),
    focusOn: (card, field = null) => set({ focused: { card, field } }),
  }));
