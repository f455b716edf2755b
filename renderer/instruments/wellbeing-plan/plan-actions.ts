import type { When } from '../../../domain/client-file/when.ts';
import type { Gift } from '../../../domain/handover/gift.ts';
import { giveToPlan } from '../../../domain/handover/to-wellbeing-plan.ts';
import type { WellbeingPlanCommand } from '../../../domain/instruments/wellbeing-plan/commands.ts';
import {
  bareGoal,
  bareStep,
  type Evaluation,
  type FollowUp,
  mostGoals,
  mostSteps,
} from '../../../domain/instruments/wellbeing-plan/document.ts';
import {
  changeFor,
  type CellView,
  type Column,
} from '../../../domain/instruments/wellbeing-plan/table/cells.ts';
import {
  pasteAsGoals,
  pasteInSteps,
  type Pasted,
  type PastePlace,
} from '../../../domain/instruments/wellbeing-plan/table/pasting.ts';
import type { CellRows } from '../../../domain/instruments/wellbeing-plan/table/read-cells.ts';
import type { LifeDomain } from '../../../domain/life-domains/life-domains.ts';
import { unsaidWhen } from '../../../domain/client-file/when.ts';
import { deed } from '../../document/deed.ts';
import type { WellbeingPlanDeed, WellbeingPlanStore } from './wellbeing-plan-store.ts';

export interface PlanActions {
  /** Gives the id, or undefined when no more fit. */
  readonly addGoal: (text: string) => string | undefined;
  readonly addStep: (goal: string, text: string) => string | undefined;
  readonly writeGoal: (id: string, text: string) => void;
  readonly setDomain: (id: string, domain: LifeDomain | null) => void;
  readonly writeCell: (id: string, column: Column, typed: string) => void;
  readonly moveGoal: (id: string, before: string | null) => void;
  readonly moveStep: (id: string, goal: string, before: string | null) => void;
  readonly removeGoal: (id: string) => void;
  readonly removeStep: (id: string) => void;
  readonly paste: (rows: CellRows, place: PastePlace | 'goals') => Pasted;
  readonly setNextTime: (when: When) => void;
  readonly writeFollowUp: (id: string, change: Partial<FollowUp>) => void;
  readonly addEvaluation: () => string;
  readonly changeEvaluation: (id: string, change: Partial<Omit<Evaluation, 'id'>>) => void;
  readonly removeEvaluation: (id: string) => void;
  readonly writeNote: (note: string) => void;
  readonly writePrivateNote: (note: string) => void;
  readonly take: (gifts: readonly Gift[]) => void;
}

const newId = (): string => crypto.randomUUID();

/** Everything that one can do on the screen of a plan, each one step for undo. */
export function planActions(store: WellbeingPlanStore, view: CellView): PlanActions {
  const { apply } = store.getState();
  const now = () => store.getState().document;
  const one = (command: WellbeingPlanCommand, label: WellbeingPlanDeed, merge?: string): void =>
    apply([command], label, merge);
  const stepOf = (id: string) =>
    now()
      .goals.flatMap(({ steps }) => steps)
      .find((step) => step.id === id);
  return {
    addGoal: (text) => {
      if (now().goals.length >= mostGoals) return undefined;
      const goal = bareGoal(newId(), text.trim());
      one({ do: 'add-goals', goals: [goal], before: null }, deed('goal'));
      return goal.id;
    },
    addStep: (goal, text) => {
      const found = now().goals.find(({ id }) => id === goal);
      if (found === undefined || found.steps.length >= mostSteps) return undefined;
      const step = bareStep(newId(), text.trim());
      one({ do: 'add-steps', goal, steps: [step], before: null }, deed('step'));
      return step.id;
    },
    writeGoal: (id, text) => one({ do: 'change-goal', id, change: { text: text.trim() } }, deed('goalText')),
    setDomain: (id, domain) => one({ do: 'change-goal', id, change: { domain } }, deed('domain')),
    writeCell: (id, column, typed) =>
      one({ do: 'change-step', id, change: changeFor(column, typed.trim(), view) }, deed(column)),
    moveGoal: (id, before) => one({ do: 'move-goal', id, before }, deed('moveGoal')),
    moveStep: (id, goal, before) => one({ do: 'move-step', id, goal, before }, deed('moveStep')),
    removeGoal: (id) => one({ do: 'remove', ids: [id] }, deed('removeGoal')),
    removeStep: (id) => one({ do: 'remove', ids: [id] }, deed('removeStep')),
    paste: (rows, place) => {
      const pasted =
        place === 'goals'
          ? pasteAsGoals(now(), rows, view, newId)
          : pasteInSteps(now(), rows, place, view, newId);
      if ('commands' in pasted) apply(pasted.commands, deed('paste', pasted.steps));
      return pasted;
    },
    setNextTime: (when) => one({ do: 'set-next-time', when }, deed('nextTime')),
    writeFollowUp: (id, change) => {
      const step = stepOf(id);
      if (step === undefined) return;
      const followUp = { ...step.followUp, ...change };
      const merge = `look-back-${id}-${Object.keys(change).join('-')}`;
      one({ do: 'change-step', id, change: { followUp } }, deed('lookBack'), merge);
    },
    addEvaluation: () => {
      const id = newId();
      const evaluations = [{ id, criterion: '', who: '', when: unsaidWhen }];
      one({ do: 'add-evaluations', evaluations }, deed('addEvaluation'));
      return id;
    },
    changeEvaluation: (id, change) =>
      one(
        { do: 'change-evaluation', id, change },
        deed('evaluation'),
        `evaluation-${id}-${Object.keys(change).join('-')}`,
      ),
    removeEvaluation: (id) => one({ do: 'remove', ids: [id] }, deed('removeEvaluation')),
    writeNote: (note) => one({ do: 'write-note', note }, deed('note'), 'note'),
    writePrivateNote: (note) => one({ do: 'write-private-note', note }, deed('note'), 'private-note'),
    take: (gifts) => {
      const command = giveToPlan(now(), gifts, newId);
      one(command, deed('take', command.goals.length));
    },
  };
}
