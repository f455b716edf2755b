import type { NewId } from '../../../handover/gift.ts';
import { tidy } from '../../tidy.ts';
import type { WellbeingPlanCommand } from '../commands.ts';
import {
  bareGoal,
  bareStep,
  type Goal,
  mostGoals,
  mostSteps,
  type Step,
  type WellbeingPlanDocument,
} from '../document.ts';
import { changeFor, type CellView, type Column, columns, longestIn, type StepChange } from './cells.ts';
import type { CellRows } from './read-cells.ts';

/** What comes of pasting: the commands, and how it went; or why nothing was pasted. */
export type Pasted =
  | {
      readonly commands: readonly WellbeingPlanCommand[];
      readonly steps: number;
      /** Cells for which there was no column, or that were too long for theirs: they stand with what we do. */
      readonly surplus: boolean;
    }
  | { readonly refused: 'too-many' | 'too-long' | 'nothing' };

export interface PastePlace {
  readonly goal: string;
  /** The step at which it starts; null: behind the last one. */
  readonly step: string | null;
  readonly column: Column;
}

const hasWords = (text: string): boolean => text.trim() !== '';

/** Rows with anything in them. */
const filled = (rows: CellRows): CellRows => rows.filter((row) => row.some(hasWords));

/**
 * Pastes rows of cells over the steps of a goal, from one cell on to the right and down; where steps end, new ones begin. Short
 * rows and empty cells leave what stands there. No word of it gets lost: what has no column comes below what we do.
 */
export function pasteInSteps(
  { goals }: WellbeingPlanDocument,
  rows: CellRows,
  { goal: goalId, step, column }: PastePlace,
  view: CellView,
  newId: NewId,
): Pasted {
  const goal = goals.find(({ id }) => id === goalId);
  const wanted = filled(rows);
  if (goal === undefined || wanted.length === 0) return { refused: 'nothing' };
  const found = goal.steps.findIndex(({ id }) => id === step);
  const start = found === -1 ? goal.steps.length : found;
  if (start + wanted.length > mostSteps) return { refused: 'too-many' };
  const changed: WellbeingPlanCommand[] = [];
  const added: Step[] = [];
  let surplus = false;
  for (const [index, row] of wanted.entries()) {
    const present = goal.steps[start + index];
    const base = present ?? bareStep(newId(), '');
    const filling = filledStep(base, row, column, view);
    if (filling === undefined) return { refused: 'too-long' };
    surplus ||= filling.surplus;
    if (present === undefined) added.push({ ...base, ...filling.change });
    else changed.push({ do: 'change-step', id: present.id, change: filling.change });
  }
  const adding: WellbeingPlanCommand = { do: 'add-steps', goal: goalId, steps: added, before: null };
  return { commands: [...changed, ...(added.length === 0 ? [] : [adding])], steps: wanted.length, surplus };
}

/** Pastes rows as goals, each with its first cell; what stands behind it in the row becomes a step. */
export function pasteAsGoals(
  { goals }: WellbeingPlanDocument,
  rows: CellRows,
  view: CellView,
  newId: NewId,
): Pasted {
  const wanted = filled(rows);
  if (wanted.length === 0) return { refused: 'nothing' };
  if (goals.length + wanted.length > mostGoals) return { refused: 'too-many' };
  const added: Goal[] = [];
  let surplus = false;
  for (const [text = '', ...more] of wanted) {
    if (text.length > longestIn.text) return { refused: 'too-long' };
    const goal = bareGoal(newId(), text.trim());
    if (more.some(hasWords)) {
      const base = bareStep(newId(), '');
      const filling = filledStep(base, more, 'text', view);
      if (filling === undefined) return { refused: 'too-long' };
      surplus ||= filling.surplus;
      goal.steps = [{ ...base, ...filling.change }];
    }
    added.push(goal);
  }
  return { commands: [{ do: 'add-goals', goals: added, before: null }], steps: wanted.length, surplus };
}

interface Filling {
  readonly change: StepChange;
  readonly surplus: boolean;
}

/** Undefined when even what we do cannot hold it. */
function filledStep(step: Step, row: readonly string[], from: Column, view: CellView): Filling | undefined {
  const first = columns.indexOf(from);
  const change: StepChange = {};
  const surplus: string[] = [];
  for (const [index, cell] of row.entries()) {
    const column = columns[first + index];
    if (!hasWords(cell)) continue;
    const words = column === undefined || longestIn[column] <= shortLine ? tidy(cell) : cell.trim();
    if (column === undefined || words.length > longestIn[column]) surplus.push(cell.trim());
    else Object.assign(change, changeFor(column, words, view));
  }
  if (surplus.length === 0) return { change, surplus: false };
  const action = [change.action ?? step.action, ...surplus].filter(hasWords).join('\n');
  if (action.length > longestIn.action) return undefined;
  return { change: { ...change, action }, surplus: true };
}

/** Cells of one line hold no line ends. */
const shortLine = 500;
