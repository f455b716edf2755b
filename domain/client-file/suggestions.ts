import { z } from 'zod';
import type { InstrumentId } from '../instruments/instrument-ids.ts';

/** Lines of the coach's own, in the order in which they stand. */
const linesSchema = z.array(z.string().min(1).max(500)).max(200);

/** What the coach adds to what Houvast suggests: themes for a vacancy, and questions to ask with an instrument. */
export const suggestionsSchema = z.strictObject({
  themes: linesSchema,
  questions: z.strictObject({
    vacancy: linesSchema,
    'scale-questions': linesSchema,
    balance: linesSchema,
    ecogram: linesSchema,
    mindmap: linesSchema,
    'wellbeing-plan': linesSchema,
    'progress-review': linesSchema,
    referral: linesSchema,
  } satisfies Record<InstrumentId, typeof linesSchema>),
});
export type Suggestions = z.infer<typeof suggestionsSchema>;

/** What is changed of them; the lists of other instruments stay. */
export const suggestionsChangeSchema = z.strictObject({
  themes: linesSchema.optional(),
  questions: suggestionsSchema.shape.questions.partial().optional(),
});

/** Nothing of the coach's own yet. */
export const noSuggestions: Suggestions = {
  themes: [],
  questions: {
    vacancy: [],
    'scale-questions': [],
    balance: [],
    ecogram: [],
    mindmap: [],
    'wellbeing-plan': [],
    'progress-review': [],
    referral: [],
  },
};
