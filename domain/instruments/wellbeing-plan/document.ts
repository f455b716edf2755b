import { z } from 'zod';
import { agreementParties } from '../../client-file/agreement.ts';
import { unsaidWhen, whenSchema } from '../../client-file/when.ts';
import { originSchema } from '../../handover/origin.ts';
import { lifeDomains } from '../../life-domains/life-domains.ts';
import { idSchema, lineSchema, textSchema } from '../free-text.ts';

export const mostGoals = 200;
/** Most steps of one goal. */
export const mostSteps = 200;
export const mostEvaluations = 200;

export const stepStates = ['open', 'busy', 'done', 'dropped'] as const;

/** What came of a step. */
const followUpSchema = z.object({
  result: textSchema,
  well: textSchema,
  less: textSchema,
  needed: textSchema,
});

/** A sub-goal (subdoel): one step towards a goal. */
export const stepSchema = z.object({
  id: idSchema,
  text: textSchema,
  who: z.enum(agreementParties).nullable(),
  /** Who it is when it is someone else. */
  whoElse: lineSchema,
  /** Which organisation can help. */
  service: lineSchema,
  action: textSchema,
  agreementClient: textSchema,
  agreementCoach: textSchema,
  when: whenSchema,
  state: z.enum(stepStates),
  /** The state in the client's own words; empty: as the form calls it. */
  stateWords: lineSchema,
  /** Whose agreement is kept, when client and coach have one each; what is done as a whole says it by its state. */
  kept: z
    .array(z.enum(['client', 'coach']))
    .max(2)
    .optional(),
  followUp: followUpSchema,
});

export const goalSchema = z.object({
  id: idSchema,
  text: textSchema,
  domain: z.enum(lifeDomains).nullable(),
  steps: z.array(stepSchema).max(mostSteps),
  origin: originSchema.optional(),
});

/** How one will see whether it helped: by what, who looks, and when. */
export const evaluationSchema = z.object({
  id: idSchema,
  criterion: textSchema,
  who: lineSchema,
  when: whenSchema,
});

/** Version 1 of the wellbeing plan document (welzijnspop). Source: Generalistisch Werkt. */
export const wellbeingPlanSchema = z
  .object({
    version: z.literal(1),
    goals: z.array(goalSchema).max(mostGoals),
    evaluations: z.array(evaluationSchema).max(mostEvaluations),
    /** When client and coach look back together. */
    nextTime: whenSchema,
    note: textSchema,
    privateNote: textSchema,
  })
  .superRefine(({ goals, evaluations }, context) => {
    const ids = [...goals, ...goals.flatMap(({ steps }) => steps), ...evaluations].map(({ id }) => id);
    if (new Set(ids).size !== ids.length) context.addIssue({ code: 'custom', message: 'ids are not unique' });
  });

export type FollowUp = z.infer<typeof followUpSchema>;
export type Step = z.infer<typeof stepSchema>;
export type Goal = z.infer<typeof goalSchema>;
export type Evaluation = z.infer<typeof evaluationSchema>;
export type WellbeingPlanDocument = z.infer<typeof wellbeingPlanSchema>;

/** A plan without goals. */
export const emptyWellbeingPlan = (): WellbeingPlanDocument => ({
  version: 1,
  goals: [],
  evaluations: [],
  nextTime: unsaidWhen,
  note: '',
  privateNote: '',
});

/** A goal without steps. */
export const bareGoal = (
  id: string,
  text: string,
  more: Partial<Pick<Goal, 'domain' | 'steps' | 'origin'>> = {},
): Goal => ({
  id,
  text,
  domain: null,
  steps: [],
  ...more,
});

/** A step of which nothing is agreed yet. */
export const bareStep = (id: string, text: string): Step => ({
  id,
  text,
  who: null,
  whoElse: '',
  service: '',
  action: '',
  agreementClient: '',
  agreementCoach: '',
  when: unsaidWhen,
  state: 'open',
  stateWords: '',
  followUp: { result: '', well: '', less: '', needed: '' },
});
