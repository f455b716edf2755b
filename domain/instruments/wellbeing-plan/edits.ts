import { kept, longer, mapped, patched } from '../patched.ts';
import type { WellbeingPlanCommand } from './commands.ts';
import {
  type Goal,
  mostEvaluations,
  mostGoals,
  mostSteps,
  type Step,
  type WellbeingPlanDocument,
} from './document.ts';

type Command<Kind extends WellbeingPlanCommand['do']> = Extract<WellbeingPlanCommand, { readonly do: Kind }>;

/**
 * Does one command. Pure: gives a new document that shares every part that did not change, and the same document when
 * nothing did. Ids that are not there change nothing; ids that are there already are not added again.
 */
export function editWellbeingPlan(
  document: WellbeingPlanDocument,
  command: WellbeingPlanCommand,
): WellbeingPlanDocument {
  switch (command.do) {
    case 'add-goals':
      return addGoals(document, command);
    case 'add-steps':
      return addSteps(document, command);
    case 'change-goal':
      return withGoals(document, (goal) => (goal.id === command.id ? patched(goal, command.change) : goal));
    case 'change-step':
      return withSteps(document, (steps) =>
        mapped(steps, (step) => (step.id === command.id ? changedStep(step, command.change) : step)),
      );
    case 'move-goal':
      return patched(document, { goals: moved(document.goals, command.id, command.before) });
    case 'move-step':
      return moveStep(document, command);
    case 'add-evaluations':
      return patched(document, {
        evaluations: longer(
          document.evaluations,
          fresh(document, command.evaluations).slice(0, mostEvaluations - document.evaluations.length),
        ),
      });
    case 'change-evaluation':
      return patched(document, {
        evaluations: mapped(document.evaluations, (each) =>
          each.id === command.id ? patched(each, command.change) : each,
        ),
      });
    case 'remove':
      return remove(document, new Set(command.ids));
    case 'set-next-time':
      return patched(document, { nextTime: patched(document.nextTime, command.when) });
    case 'write-note':
      return patched(document, { note: command.note });
    case 'write-private-note':
      return patched(document, { privateNote: command.note });
    case 'replace':
      return command.document;
    default:
      return command satisfies never;
  }
}

interface Identified {
  readonly id: string;
}

const withGoals = (document: WellbeingPlanDocument, change: (goal: Goal) => Goal): WellbeingPlanDocument =>
  patched(document, { goals: mapped(document.goals, change) });

const withSteps = (
  document: WellbeingPlanDocument,
  change: (steps: Step[], goal: Goal) => Step[],
): WellbeingPlanDocument => withGoals(document, (goal) => patched(goal, { steps: change(goal.steps, goal) }));

/** A step that gets another state as a whole forgets which of its agreements was kept before. */
function changedStep(step: Step, change: Command<'change-step'>['change']): Step {
  const next = patched(step, change);
  const starts = next.state !== step.state && change.kept === undefined && (step.kept ?? []).length > 0;
  return starts ? { ...next, kept: [] } : next;
}

const takenIn = ({ goals, evaluations }: WellbeingPlanDocument): Set<string> =>
  new Set([...goals, ...goals.flatMap(({ steps }) => steps), ...evaluations].map(({ id }) => id));

/** What has an id that is nowhere yet, each once. */
function fresh<T extends Identified>(document: WellbeingPlanDocument, items: readonly T[]): T[] {
  const taken = takenIn(document);
  return items.filter(({ id }) => !taken.has(id) && taken.add(id));
}

function addGoals(document: WellbeingPlanDocument, command: Command<'add-goals'>): WellbeingPlanDocument {
  const taken = takenIn(document);
  const claim = ({ id }: Identified): boolean => !taken.has(id) && taken.add(id) !== undefined;
  const goals = command.goals
    .filter(claim)
    .slice(0, mostGoals - document.goals.length)
    .map((goal) => patched(goal, { steps: kept(goal.steps, claim) }));
  return patched(document, { goals: inserted(document.goals, goals, command.before) });
}

function addSteps(document: WellbeingPlanDocument, command: Command<'add-steps'>): WellbeingPlanDocument {
  const added = fresh(document, command.steps);
  return withSteps(document, (steps, { id }) =>
    id === command.goal ? inserted(steps, added.slice(0, mostSteps - steps.length), command.before) : steps,
  );
}

function inserted<T extends Identified>(items: T[], added: readonly T[], before: string | null): T[] {
  const place = items.findIndex(({ id }) => id === before);
  if (place === -1 || added.length === 0) return longer(items, added);
  return items.toSpliced(place, 0, ...added);
}

/** The same list when the item stands there already. */
function moved<T extends Identified>(items: T[], id: string, before: string | null): T[] {
  const place = items.findIndex((each) => each.id === id);
  const item = items[place];
  if (item === undefined || id === before) return items;
  const next = inserted(items.toSpliced(place, 1), [item], before);
  return next[place] === item ? items : next;
}

function moveStep(document: WellbeingPlanDocument, command: Command<'move-step'>): WellbeingPlanDocument {
  const { id, goal: to, before } = command;
  const from = document.goals.find(({ steps }) => steps.some((step) => step.id === id));
  const step = from?.steps.find((each) => each.id === id);
  const target = document.goals.find((goal) => goal.id === to);
  if (step === undefined || target === undefined) return document;
  if (from === target) {
    return withSteps(document, (steps, goal) => (goal === target ? moved(steps, id, before) : steps));
  }
  if (target.steps.length >= mostSteps) return document;
  return withSteps(document, (steps, goal) => {
    if (goal === from) return steps.filter((each) => each !== step);
    return goal === target ? inserted(steps, [step], before) : steps;
  });
}

function remove(document: WellbeingPlanDocument, gone: ReadonlySet<string>): WellbeingPlanDocument {
  const stays = ({ id }: Identified): boolean => !gone.has(id);
  const { goals, evaluations } = withSteps(document, (steps) => kept(steps, stays));
  return patched(document, { goals: kept(goals, stays), evaluations: kept(evaluations, stays) });
}
