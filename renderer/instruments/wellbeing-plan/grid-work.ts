import type { TFunction } from 'i18next';
import { cellText, columns, type Column } from '../../../domain/instruments/wellbeing-plan/table/cells.ts';
import type { Goal, Step } from '../../../domain/instruments/wellbeing-plan/document.ts';
import type { CellRows } from '../../../domain/instruments/wellbeing-plan/table/read-cells.ts';
import { announce } from '../../components/announcer.ts';
import { say } from '../../components/toasts.ts';
import { draftRow, type Draft, type GridState, type Place } from './grid-state.ts';
import { afterRemoval, rowsOf } from './grid-rows.ts';
import type { Plan } from './plan-context.tsx';

/** Longest name in something that is said, in UTF-16 code units. */
const longestName = 60;

function named(text: string, unnamed: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  if (words === '') return unnamed;
  return words.length > longestName ? `${words.slice(0, longestName).trimEnd()} …` : words;
}

/** What keys, menus and drops do in the table, with what is said of it. */
export interface GridWork {
  readonly goTo: (place: Place) => void;
  readonly edit: (place: Place, typedOver?: boolean) => void;
  readonly begin: (draft: Draft) => void;
  /** Keeps what was typed. Gives where it stands now; null when it was an empty draft, or nothing was typed. */
  readonly keep: () => Place | null;
  readonly leaveEditing: () => void;
  readonly clear: (place: Place) => void;
  readonly textAt: (place: Place) => string | undefined;
  readonly paste: (rows: CellRows, place: Place) => void;
  readonly moveRow: (row: string, by: 1 | -1) => void;
  readonly drop: (row: string, onto: string, below: boolean) => void;
  readonly removeRow: (row: string) => void;
  readonly openMenu: (menu: GridState['menu']) => void;
  readonly ask: (goal: string | null) => void;
  readonly lookBack: (step: string | null) => void;
}

export function gridWork({ store, grid, actions, view }: Plan, t: TFunction): GridWork {
  const set = grid.setState;
  const document = () => store.getState().document;
  const goalOf = (id: string): Goal | undefined => document().goals.find((goal) => goal.id === id);
  const ofStep = (id: string): { readonly goal: Goal; readonly step: Step } | undefined => {
    for (const goal of document().goals) {
      const step = goal.steps.find((each) => each.id === id);
      if (step !== undefined) return { goal, step };
    }
    return undefined;
  };
  const nameOfRow = (row: string): string => {
    const goal = goalOf(row);
    if (goal !== undefined) return named(goal.text, t('wellbeing-plan.unnamedGoal'));
    return named(ofStep(row)?.step.text ?? '', t('wellbeing-plan.unnamedStep'));
  };
  const goTo = (place: Place): void =>
    set(({ turn }) => ({ at: place, wanted: place.column, editing: null, turn: turn + 1 }));

  const textAt = ({ row, column }: Place): string | undefined => {
    const goal = goalOf(row);
    if (goal !== undefined) return column === 'text' ? goal.text : undefined;
    const found = ofStep(row);
    return found !== undefined && isCell(column) ? cellText(found.step, column, view) : undefined;
  };
  const write = (place: Place, text: string): void => {
    if (text.trim() === textAt(place)?.trim()) return;
    if (goalOf(place.row) !== undefined) actions.writeGoal(place.row, text);
    else if (isCell(place.column)) actions.writeCell(place.row, place.column, text);
  };

  const keepDraft = (draft: Draft, text: string): Place | null => {
    if (text.trim() === '') {
      set({ draft: null });
      return null;
    }
    const id = draft.kind === 'goal' ? actions.addGoal(text) : actions.addStep(draft.goal, text);
    set({ draft: null });
    if (id === undefined) {
      say(t(draft.kind === 'goal' ? 'wellbeing-plan.said.fullGoals' : 'wellbeing-plan.said.fullSteps'));
      return null;
    }
    const name = nameOfRow(id);
    announce(
      t(draft.kind === 'goal' ? 'wellbeing-plan.said.goalAdded' : 'wellbeing-plan.said.stepAdded', { name }),
    );
    return { row: id, column: 'text' };
  };

  /** `from` is the goal of a step before it moved. */
  const saidMove = (row: string, moved: boolean, from: string | undefined): void => {
    const name = nameOfRow(row);
    if (!moved) return announce(t('wellbeing-plan.said.stays', { name }));
    const found = ofStep(row);
    if (found !== undefined && found.goal.id !== from) {
      return announce(t('wellbeing-plan.said.movedTo', { name, goal: nameOfRow(found.goal.id) }));
    }
    const siblings: readonly { readonly id: string }[] = found?.goal.steps ?? document().goals;
    const place = siblings.findIndex(({ id }) => id === row) + 1;
    announce(t('wellbeing-plan.said.moved', { name, place }));
  };

  const changing = (work: () => void): boolean => {
    const before = document();
    work();
    return document() !== before;
  };

  return {
    goTo,
    textAt,
    edit: (place, typedOver = false) => {
      const text = textAt(place);
      if (text === undefined) return;
      const fresh = typedOver;
      set({ at: place, wanted: place.column, editing: { ...place, text: fresh ? '' : text, fresh } });
    },
    begin: (draft) => {
      const place = { row: draftRow, column: 'text' } as const;
      set({ draft, at: place, wanted: 'text', editing: { ...place, text: '', fresh: true } });
    },
    keep: () => {
      const { editing, draft } = grid.getState();
      if (editing === null) return null;
      set({ editing: null });
      const { text, row, column } = editing;
      if (row === draftRow) return draft === null ? null : keepDraft(draft, text);
      write({ row, column }, text);
      return { row, column };
    },
    leaveEditing: () => {
      const { editing, draft } = grid.getState();
      if (editing === null) return;
      if (editing.row !== draftRow) return goTo({ row: editing.row, column: editing.column });
      set({ editing: null, draft: null });
      const last = draft?.kind === 'step' ? goalOf(draft.goal) : document().goals.at(-1);
      const row = last?.steps.at(-1)?.id ?? last?.id;
      if (row === undefined) set({ at: null });
      else goTo({ row, column: 'text' });
    },
    clear: (place) => {
      if (textAt(place) === undefined || !changing(() => write(place, ''))) return;
      announce(t('wellbeing-plan.said.cleared'));
    },
    paste: (rows, place) => {
      const isDraft = place.row === draftRow;
      const { draft } = grid.getState();
      const target = targetOf(place, isDraft ? draft : null);
      const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
      if (only !== undefined && goalOf(place.row) !== undefined) {
        write(place, only);
        return;
      }
      if (target === undefined) return;
      const pasted = actions.paste(rows, target);
      if ('refused' in pasted) {
        const words = { 'too-many': 'tooMany', 'too-long': 'tooLong', nothing: 'nothing' } as const;
        return say(t(`wellbeing-plan.said.${words[pasted.refused]}`));
      }
      if (isDraft) set({ draft: null, editing: null });
      const last = isDraft ? rowsOf(document()).findLast(({ kind }) => kind === draft?.kind) : undefined;
      if (last !== undefined) goTo({ row: last.id, column: 'text' });
      const words = pasted.surplus ? 'pastedSurplus' : 'pasted';
      say(t(`wellbeing-plan.said.${words}`, { count: pasted.steps }), store.getState().undo);
    },
    moveRow: (row, by) => {
      const from = ofStep(row)?.goal.id;
      const moved = changing(() => (goalOf(row) === undefined ? moveStep(row, by) : moveGoal(row, by)));
      saidMove(row, moved, from);
      if (moved) set(({ turn }) => ({ turn: turn + 1 }));
    },
    drop: (row, onto, below) => {
      const from = ofStep(row)?.goal.id;
      const moved = changing(() => dropRow(row, onto, below));
      saidMove(row, moved, from);
    },
    removeRow: (row) => {
      const name = nameOfRow(row);
      const goal = goalOf(row);
      const gone = new Set([row, ...(goal?.steps ?? []).map(({ id }) => id)]);
      const next = afterRemoval(rowsOf(document()), gone);
      if (goal === undefined) actions.removeStep(row);
      else actions.removeGoal(row);
      say(t('wellbeing-plan.said.removed', { name }), store.getState().undo);
      if (next === null) set({ at: null });
      else goTo(next);
    },
    openMenu: (menu) => set({ menu }),
    ask: (goal) =>
      set(({ panel }) => ({ panel: { tab: 'smart', goal: goal ?? panel.goal }, panelWanted: {} })),
    lookBack: (step) =>
      set(({ lookTurn }) => ({ lookingBack: true, lookedAt: step, lookTurn: lookTurn + 1 })),
  };

  function targetOf(place: Place, draft: Draft | null) {
    if (draft?.kind === 'goal') return 'goals' as const;
    if (draft !== null) return { goal: draft.goal, step: null, column: 'text' as const };
    const goal = goalOf(place.row);
    if (goal !== undefined) return { goal: goal.id, step: null, column: 'text' as const };
    const found = ofStep(place.row);
    if (found === undefined || !isCell(place.column)) return undefined;
    return { goal: found.goal.id, step: place.row, column: place.column };
  }

  function moveGoal(id: string, by: 1 | -1): void {
    const { goals } = document();
    const place = goals.findIndex((goal) => goal.id === id);
    if (place + by < 0 || place + by >= goals.length) return;
    actions.moveGoal(id, goals[by === -1 ? place - 1 : place + 2]?.id ?? null);
  }

  /** Beyond the first or the last step of a goal it goes to the goal above or below. */
  function moveStep(id: string, by: 1 | -1): void {
    const found = ofStep(id);
    if (found === undefined) return;
    const { steps } = found.goal;
    const place = steps.findIndex((step) => step.id === id);
    if (place + by >= 0 && place + by < steps.length) {
      return actions.moveStep(id, found.goal.id, steps[by === -1 ? place - 1 : place + 2]?.id ?? null);
    }
    const { goals } = document();
    const other = goals[goals.indexOf(found.goal) + by];
    if (other === undefined) return;
    actions.moveStep(id, other.id, by === -1 ? null : (other.steps[0]?.id ?? null));
  }

  function dropRow(row: string, onto: string, below: boolean): void {
    if (row === onto) return;
    const { goals } = document();
    const target = ofStep(onto);
    const targetGoal = target?.goal ?? goalOf(onto);
    if (targetGoal === undefined) return;
    if (goalOf(row) !== undefined) {
      const place = goals.indexOf(targetGoal);
      const isBelow = below || target !== undefined;
      return actions.moveGoal(row, goals[isBelow ? place + 1 : place]?.id ?? null);
    }
    if (target === undefined) {
      const above = goals[goals.indexOf(targetGoal) - 1];
      if (below || above === undefined)
        return actions.moveStep(row, targetGoal.id, targetGoal.steps[0]?.id ?? null);
      return actions.moveStep(row, above.id, null);
    }
    const { steps } = targetGoal;
    const place = steps.findIndex(({ id }) => id === onto);
    actions.moveStep(row, targetGoal.id, (below ? steps[place + 1]?.id : onto) ?? null);
  }
}

export const isCell = (column: string): column is Column => columns.some((each) => each === column);
