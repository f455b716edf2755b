import { z } from 'zod';
import { whenSchema } from '../../client-file/when.ts';
import { idSchema, textSchema } from '../free-text.ts';
import {
  evaluationSchema,
  goalSchema,
  mostEvaluations,
  mostGoals,
  mostSteps,
  stepSchema,
  wellbeingPlanSchema,
} from './document.ts';

const goalPatch = goalSchema.pick({ text: true, domain: true }).partial();
const stepPatch = stepSchema.omit({ id: true }).partial();
const evaluationPatch = evaluationSchema.omit({ id: true }).partial();
const ids = z.array(idSchema);

/**
 * Everything that can be done to a wellbeing plan. Ids come from outside, so that the window and the vault make the same
 * document. `before` is the item before which something comes to stand; null, or one that is not there, is the end.
 * Undo and redo are 'replace' with an earlier or later document.
 */
export const wellbeingPlanCommandSchema = z.discriminatedUnion('do', [
  /** Adds finished goals, with their steps and where they came from: typing one, pasting, and what another worksheet hands on. */
  z.object({
    do: z.literal('add-goals'),
    goals: z.array(goalSchema).max(mostGoals),
    before: idSchema.nullable(),
  }),
  z.object({
    do: z.literal('add-steps'),
    goal: idSchema,
    steps: z.array(stepSchema).max(mostSteps),
    before: idSchema.nullable(),
  }),
  z.object({ do: z.literal('change-goal'), id: idSchema, change: goalPatch }),
  z.object({ do: z.literal('change-step'), id: idSchema, change: stepPatch }),
  /** Puts a goal, with its steps, before another. */
  z.object({ do: z.literal('move-goal'), id: idSchema, before: idSchema.nullable() }),
  /** Puts a step before another of the goal that is named; the step may come from another goal. */
  z.object({ do: z.literal('move-step'), id: idSchema, goal: idSchema, before: idSchema.nullable() }),
  z.object({ do: z.literal('add-evaluations'), evaluations: z.array(evaluationSchema).max(mostEvaluations) }),
  z.object({ do: z.literal('change-evaluation'), id: idSchema, change: evaluationPatch }),
  /** Removes goals with their steps, steps, and evaluations. */
  z.object({ do: z.literal('remove'), ids: ids.max(mostGoals + mostSteps + mostEvaluations) }),
  z.object({ do: z.literal('set-next-time'), when: whenSchema }),
  z.object({ do: z.literal('write-note'), note: textSchema }),
  z.object({ do: z.literal('write-private-note'), note: textSchema }),
  z.object({ do: z.literal('replace'), document: wellbeingPlanSchema }),
]);
export type WellbeingPlanCommand = z.infer<typeof wellbeingPlanCommandSchema>;
