import { z } from 'zod';
import { originSchema } from '../../handover/origin.ts';
import { lifeDomains } from '../../life-domains/life-domains.ts';
import { idSchema, lineSchema, textSchema } from '../free-text.ts';

export const mostCards = 300;
export const mostLinks = 600;

/** Competence or skill (competentie, vaardigheid), or precondition (randvoorwaarde). */
export const cardKinds = ['skill', 'condition'] as const;
/** Success factor (succesfactor) or barrier (drempel). */
export const cardEffects = ['success', 'barrier'] as const;

export const cardSchema = z.object({
  id: idSchema,
  text: textSchema,
  kind: z.enum(cardKinds).nullable(),
  effect: z.enum(cardEffects).nullable(),
  domain: z.enum(lifeDomains).nullable(),
  /** What is still needed before applying. */
  needed: textSchema,
  origin: originSchema.optional(),
});

/** This card leads to that one. */
export const linkSchema = z.object({ id: idSchema, from: idSchema, to: idSchema, text: lineSchema });

export const answers = ['yes', 'if', 'no'] as const;

/** The vacancy as it was found. */
export const jobSchema = z.object({
  title: lineSchema,
  employer: lineSchema,
  place: lineSchema,
  hours: lineSchema,
  text: textSchema,
  foundAt: lineSchema,
});

/**
 * Version 1 of the vacancy document. Source of its meaning: Generalistisch Werkt (OASeS, Recht-Op, De Ploeg, Weerwerk).
 */
export const vacancySchema = z
  .object({
    version: z.literal(1),
    job: jobSchema,
    /** Can I apply: the client's first answer, and why in the client's words. */
    answer: z.enum(answers).nullable(),
    reason: textSchema,
    cards: z.array(cardSchema).max(mostCards),
    links: z.array(linkSchema).max(mostLinks),
    note: textSchema,
    privateNote: textSchema,
  })
  .superRefine(({ cards, links }, context) => {
    const ids = [...cards, ...links].map(({ id }) => id);
    if (new Set(ids).size !== ids.length) context.addIssue({ code: 'custom', message: 'ids are not unique' });
    const known = new Set(cards.map(({ id }) => id));
    if (links.some(({ from, to }) => from === to || !known.has(from) || !known.has(to))) {
      context.addIssue({ code: 'custom', message: 'a link has an end that is not there' });
    }
  });

export type Card = z.infer<typeof cardSchema>;
export type CardLink = z.infer<typeof linkSchema>;
export type Job = z.infer<typeof jobSchema>;
export type VacancyDocument = z.infer<typeof vacancySchema>;

/** A vacancy of which nothing is known yet. */
export const emptyVacancy = (): VacancyDocument => ({
  version: 1,
  job: { title: '', employer: '', place: '', hours: '', text: '', foundAt: '' },
  answer: null,
  reason: '',
  cards: [],
  links: [],
  note: '',
  privateNote: '',
});
