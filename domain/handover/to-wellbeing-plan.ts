import type { WellbeingPlanCommand } from '../instruments/wellbeing-plan/commands.ts';
import {
  bareStep,
  mostGoals,
  type Goal,
  type WellbeingPlanDocument,
} from '../instruments/wellbeing-plan/document.ts';
import { notThere, originOf, type Gift, type NewId } from './gift.ts';

type Adding = Extract<WellbeingPlanCommand, { do: 'add-goals' }>;

/**
 * One command that makes a goal of each gift, with its life domain; what is still needed or a first step becomes the first
 * sub-goal. Goals that the plan cannot hold any more are left out, last ones first.
 */
export function giveToPlan(document: WellbeingPlanDocument, gifts: readonly Gift[], newId: NewId): Adding {
  const goals = notThere(gifts, document.goals)
    .slice(0, mostGoals - document.goals.length)
    .map((gift): Goal => ({
      id: newId(),
      text: gift.text,
      domain: gift.domain,
      steps: gift.step === undefined ? [] : [bareStep(newId(), gift.step)],
      ...originOf(gift),
    }));
  return { do: 'add-goals', goals, before: null };
}
