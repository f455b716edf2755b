import fc from 'fast-check';
import { agreementParties } from '../../../../../domain/client-file/agreement.ts';
import { whenFrom } from '../../../../../domain/client-file/when.ts';
import type { WellbeingPlanCommand } from '../../../../../domain/instruments/wellbeing-plan/commands.ts';
import {
  bareGoal,
  bareStep,
  emptyWellbeingPlan,
  type Evaluation,
  type Goal,
  type Step,
  stepStates,
  type WellbeingPlanDocument,
} from '../../../../../domain/instruments/wellbeing-plan/document.ts';
import { editWellbeingPlan } from '../../../../../domain/instruments/wellbeing-plan/edits.ts';
import { lifeDomains } from '../../../../../domain/life-domains/life-domains.ts';

export const view = { clientName: 'Nadia', language: 'nl' } as const;

export const step = (id: string, change: Partial<Step> = {}): Step => ({ ...bareStep(id, id), ...change });
export const goal = (id: string, steps: Step[] = [], change: Partial<Goal> = {}): Goal => ({
  ...bareGoal(id, id, { steps }),
  ...change,
});
export const planWith = (
  goals: Goal[],
  change: Partial<WellbeingPlanDocument> = {},
): WellbeingPlanDocument => ({
  ...emptyWellbeingPlan(),
  goals,
  ...change,
});

const goalIds = ['a', 'b', 'c'];
const stepIds = ['1', '2', '3', '4'];
const someId = fc.constantFrom(...goalIds, ...stepIds, 'e', 'unknown');
const someText = fc.oneof(
  fc.constantFrom('', 'school', 'een flat\ndicht bij', ' "x"\ty '),
  fc.string({ maxLength: 12 }),
);
const someWhen = fc.constantFrom('', '1/3/26', '31/02', 'ergens in mei', '12-3-2026').map(whenFrom);

const someChange: fc.Arbitrary<Partial<Omit<Step, 'id'>>> = fc.record(
  {
    text: someText,
    who: fc.constantFrom(...agreementParties, null),
    whoElse: someText,
    service: someText,
    action: someText,
    agreementClient: someText,
    agreementCoach: someText,
    when: someWhen,
    state: fc.constantFrom(...stepStates),
    stateWords: someText,
    kept: fc.uniqueArray(fc.constantFrom('client' as const, 'coach' as const)),
    followUp: fc.record({ result: someText, well: someText, less: someText, needed: someText }),
  },
  { requiredKeys: [] },
);
const someStep = fc
  .tuple(someId, someChange)
  .map(([id, change]): Step => Object.assign(bareStep(id, ''), change));
const someGoal = fc
  .tuple(someId, someText, fc.array(someStep, { maxLength: 3 }), fc.constantFrom(...lifeDomains, null))
  .map(([id, text, steps, domain]): Goal => bareGoal(id, text, { steps, domain }));
const someEvaluation: fc.Arbitrary<Evaluation> = fc.record({
  id: someId,
  criterion: someText,
  who: someText,
  when: someWhen,
});
const before = fc.option(someId);

export const someCommand: fc.Arbitrary<WellbeingPlanCommand> = fc.oneof(
  fc.record({ do: fc.constant('add-goals' as const), goals: fc.array(someGoal, { maxLength: 3 }), before }),
  fc.record({
    do: fc.constant('add-steps' as const),
    goal: someId,
    steps: fc.array(someStep, { maxLength: 3 }),
    before,
  }),
  fc.record({
    do: fc.constant('change-goal' as const),
    id: someId,
    change: fc.record(
      { text: someText, domain: fc.constantFrom(...lifeDomains, null) },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ do: fc.constant('change-step' as const), id: someId, change: someChange }),
  fc.record({ do: fc.constant('move-goal' as const), id: someId, before }),
  fc.record({ do: fc.constant('move-step' as const), id: someId, goal: someId, before }),
  fc.record({
    do: fc.constant('add-evaluations' as const),
    evaluations: fc.array(someEvaluation, { maxLength: 2 }),
  }),
  fc.record({
    do: fc.constant('change-evaluation' as const),
    id: someId,
    change: fc.record({ criterion: someText, who: someText, when: someWhen }, { requiredKeys: [] }),
  }),
  fc.record({ do: fc.constant('remove' as const), ids: fc.array(someId, { maxLength: 2 }) }),
  fc.record({ do: fc.constant('set-next-time' as const), when: someWhen }),
  fc.record({ do: fc.constant('write-note' as const), note: someText }),
  fc.record({ do: fc.constant('write-private-note' as const), note: someText }),
);

export const someDocument: fc.Arbitrary<WellbeingPlanDocument> = fc
  .array(someCommand, { minLength: 5, maxLength: 40 })
  .map((commands) => commands.reduce(editWellbeingPlan, emptyWellbeingPlan()));
