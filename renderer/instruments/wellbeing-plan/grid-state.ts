import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Column } from '../../../domain/instruments/wellbeing-plan/table/cells.ts';

/** The cells of a goal and of a step, in the order in which Tab goes through them. */
export type GoalColumn = 'domain' | 'text' | 'add' | 'more';
export type GridColumn = Column | GoalColumn;

export interface Place {
  /** The id of a goal or a step. */
  readonly row: string;
  readonly column: GridColumn;
}

/** A goal or a step that is being typed and is not on the plan yet. */
export type Draft = { readonly kind: 'goal' } | { readonly kind: 'step'; readonly goal: string };

/** The row in which a draft is typed. */
export const draftRow = 'draft';

interface Editing extends Place {
  readonly text: string;
  /** Typed over: the text is not selected, and the caret stands behind it. */
  readonly fresh: boolean;
}

/** Which menu of a row is open. */
export interface OpenMenu {
  readonly row: string;
  readonly kind: 'domain' | 'more';
}

/** What one does in the table: where the keyboard is, what is being typed. Nothing of it is saved. */
export interface GridState {
  readonly at: Place | null;
  /** The column to which arrows up and down come back after a row that does not have it. */
  readonly wanted: GridColumn;
  readonly editing: Editing | null;
  readonly draft: Draft | null;
  /** Rises when the keyboard has to go to `at`. */
  readonly turn: number;
  readonly menu: OpenMenu | null;
  readonly layout: 'table' | 'cards';
  readonly lookingBack: boolean;
  readonly lookedAt: string | null;
  /** Rises each time that looking back at a step is asked for. */
  readonly lookTurn: number;
  /** The tab of the panel, and the goal of which it asks. */
  readonly panel: { readonly tab: PanelTab; readonly goal: string | null };
  /** Another object each time that the panel is asked for. */
  readonly panelWanted: object | null;
}

export type PanelTab = 'questions' | 'smart' | 'notes';
export type GridStore = StoreApi<GridState>;

export const createGridStore = (): GridStore =>
  createStore<GridState>()(() => ({
    at: null,
    wanted: 'text',
    editing: null,
    draft: null,
    turn: 0,
    menu: null,
    layout: 'table',
    lookingBack: false,
    lookedAt: null,
    lookTurn: 0,
    panel: { tab: 'questions', goal: null },
    panelWanted: null,
  }));
