import { z } from 'zod';
import { daySchema } from '../../client-file/day.ts';
import { lifeDomains, type LifeDomain } from '../../life-domains/life-domains.ts';
import { idSchema, lineSchema, textSchema } from '../free-text.ts';

export const mostRounds = 200;
export const mostCorrections = 50;

/** A score that the client gives: 0 is the situation at its worst, 10 at its best, as the client feels it. Whole numbers. */
export const scoreSchema = z.number().int().min(0).max(10);

/** Prompts under which a note can be made, never fields to fill: about now, about the future, about the past. */
export const promptsNow = ['why', 'well', 'less', 'zero', 'ten', 'influence'] as const;
export const promptsFuture = ['wishLooks', 'firstStep', 'actions'] as const;
export const promptsPast = ['stepsTaken', 'helped'] as const;
export const prompts = [...promptsNow, ...promptsFuture, ...promptsPast] as const;
export type Prompt = (typeof prompts)[number];

/** A score that was corrected afterwards: what it was, when it was corrected, and why. */
const correctionSchema = z.object({
  score: scoreSchema.nullable(),
  date: daySchema,
  reason: textSchema,
});

/** What was said of one life domain in one round. A null score: discussed without a figure. */
const answerSchema = z.object({
  domain: z.enum(lifeDomains),
  score: scoreSchema.nullable(),
  corrections: z.array(correctionSchema).max(mostCorrections),
  wished: scoreSchema.nullable(),
  notes: z.partialRecord(z.enum(prompts), textSchema),
});

/** One time that the questions were asked: the domains that the client chose then, in the order of the ten. */
export const roundSchema = z.object({
  id: idSchema,
  date: daySchema,
  place: lineSchema,
  /** "Nothing today" is an answer. */
  nothingToday: z.boolean(),
  answers: z.array(answerSchema).max(lifeDomains.length),
});

/** Version 1 of the scale questions document (schaalvragen). Source: Generalistisch Werkt. Rounds stand oldest first. */
export const scaleQuestionsSchema = z
  .object({
    version: z.literal(1),
    rounds: z.array(roundSchema).max(mostRounds),
    note: textSchema,
    privateNote: textSchema,
  })
  .superRefine(({ rounds }, context) => {
    const ids = rounds.map(({ id }) => id);
    if (new Set(ids).size !== ids.length) context.addIssue({ code: 'custom', message: 'ids are not unique' });
    for (const { answers } of rounds) {
      if (new Set(answers.map(({ domain }) => domain)).size !== answers.length) {
        context.addIssue({ code: 'custom', message: 'a domain stands twice in a round' });
      }
    }
  });

export type ScaleAnswer = z.infer<typeof answerSchema>;
export type Round = z.infer<typeof roundSchema>;
export type ScaleQuestionsDocument = z.infer<typeof scaleQuestionsSchema>;

/** Nothing was asked yet. */
export const emptyScaleQuestions = (): ScaleQuestionsDocument => ({
  version: 1,
  rounds: [],
  note: '',
  privateNote: '',
});

/** A domain that the client chose, of which nothing is said yet. */
export const emptyAnswer = (domain: LifeDomain): ScaleAnswer => ({
  domain,
  score: null,
  corrections: [],
  wished: null,
  notes: {},
});

/** A time at which the questions are asked, before anything is chosen. */
export const emptyRound = ({ id, date, place }: Pick<Round, 'id' | 'date' | 'place'>): Round => ({
  id,
  date,
  place,
  nothingToday: false,
  answers: [],
});
