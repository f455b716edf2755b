import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { draftRow, type Place } from './grid-state.ts';
import { edge, following, horizontal, rowsOf, vertical } from './grid-rows.ts';
import type { GridWork } from './grid-work.ts';
import type { Plan } from './plan-context.tsx';

interface KeyParts {
  readonly plan: Plan;
  readonly work: GridWork;
  /** Leaves the table for what comes behind it. */
  readonly leave: () => void;
}

/** What a key does in the table; what it does not know is left to the browser. */
export function pressInGrid(event: KeyboardEvent, parts: KeyParts): void {
  const { grid } = parts.plan;
  if (event.nativeEvent.isComposing) return;
  const { editing, at, menu } = grid.getState();
  if (menu !== null) return;
  if (editing !== null) pressWhileTyping(event, parts);
  else if (at !== null && at.row !== draftRow) pressInCell(event, parts, at);
}

function pressWhileTyping(event: KeyboardEvent, { plan, work, leave }: KeyParts): void {
  const { store, grid } = plan;
  const { draft } = grid.getState();
  if (event.key === 'Escape') {
    event.preventDefault();
    work.leaveEditing();
    if (grid.getState().at === null) leave();
  } else if (event.key === 'Enter' && !event.shiftKey && !event.altKey) {
    event.preventDefault();
    const kept = work.keep();
    if (kept === null) return noDraft();
    afterEnter(kept, draft !== null);
  } else if (event.key === 'Tab') {
    const kept = work.keep();
    if (kept === null) return noDraft();
    const next = following(rowsOf(store.getState().document), kept, event.shiftKey ? -1 : 1);
    if (next === undefined) return;
    event.preventDefault();
    work.goTo(next);
  }

  function noDraft(): void {
    event.preventDefault();
    const last = rowsOf(store.getState().document).at(-1);
    if (last === undefined) leave();
    else work.goTo({ row: draft?.kind === 'step' ? lastOf(draft.goal) : last.id, column: 'text' });
  }

  function lastOf(goal: string): string {
    return rowsOf(store.getState().document).findLast((row) => row.goal === goal)?.id ?? goal;
  }

  /** Typing goes on: a goal gets its first step, the last step a next one. Elsewhere the row below comes. */
  function afterEnter(kept: Place, wasDraft: boolean): void {
    const { document } = store.getState();
    const goal = document.goals.find(
      ({ id, steps }) => id === kept.row || steps.some((step) => step.id === kept.row),
    );
    const isEnd = goal !== undefined && (goal.steps.at(-1)?.id ?? goal.id) === kept.row;
    if (
      goal !== undefined &&
      isEnd &&
      kept.column === 'text' &&
      (wasDraft || goal.id !== kept.row || goal.steps.length === 0)
    ) {
      return work.begin({ kind: 'step', goal: goal.id });
    }
    work.goTo(vertical(rowsOf(document), kept, kept.column, 1) ?? kept);
  }
}

function pressInCell(event: KeyboardEvent, { plan, work, leave }: KeyParts, at: Place): void {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const command = ctrlKey || metaKey;
  const rows = rowsOf(plan.store.getState().document);
  const isText = work.textAt(at) !== undefined;
  const does = (action: () => void): void => {
    event.preventDefault();
    action();
  };
  const go = (place: Place | undefined): void => does(() => place && work.goTo(place));

  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown': {
      const by = key === 'ArrowUp' ? -1 : 1;
      if (altKey) return does(() => work.moveRow(at.row, by));
      if (command || shiftKey) return undefined;
      return does(() => goVertically(by));
    }
    case 'ArrowLeft':
    case 'ArrowRight':
      if (altKey || command || shiftKey) return undefined;
      return go(horizontal(rows, at, key === 'ArrowLeft' ? -1 : 1));
    case 'Home':
    case 'End':
      return go(edge(rows, at, key === 'Home' ? 'first' : 'last', command));
    case 'Tab': {
      const next = following(rows, at, shiftKey ? -1 : 1);
      return next === undefined ? undefined : go(next);
    }
    case 'Escape':
      return does(leave);
    case 'Enter':
      return isText && !command ? does(() => work.edit(at)) : undefined;
    case 'F2':
      return isText ? does(() => work.edit(at)) : undefined;
    case 'Delete':
    case 'Backspace':
      if (command) return does(() => work.removeRow(at.row));
      return isText ? does(() => work.clear(at)) : undefined;
    default:
      // The letter itself comes in the field that opens for it.
      if (isText && !command && !altKey && isTyped(key)) flushSync(() => work.edit(at, true));
      return undefined;
  }

  function goVertically(by: 1 | -1): void {
    const { wanted, layout } = plan.grid.getState();
    const next = layout === 'cards' ? following(rows, at, by) : vertical(rows, at, wanted, by);
    if (next === undefined) return;
    work.goTo(next);
    if (layout === 'table') plan.grid.setState({ wanted });
  }
}

/** A sign, or the start of one: a dead key, or a word that an input method puts together. */
const isTyped = (key: string): boolean => /^.$/su.test(key) || key === 'Dead' || key === 'Process';
