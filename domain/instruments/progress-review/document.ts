import { z } from 'zod';
import { originSchema } from '../../handover/origin.ts';
import { lifeDomains } from '../../life-domains/life-domains.ts';
import { daySchema } from '../../client-file/day.ts';
import { idSchema, lineSchema, textSchema } from '../free-text.ts';

export const mostMoments = 60;
export const mostEntries = mostMoments * lifeDomains.length;
export const mostTurningPoints = 200;
const score = z.number().int().min(0).max(10);

/** A moment at which one looks where things stand: the start (POP), a stage in between, now. */
export const reviewMomentSchema = z.object({
  id: idSchema,
  name: lineSchema,
  date: daySchema.nullable(),
  /** Whether the client has finished filling it in alone; until then earlier scores stay hidden in client mode. */
  finished: z.boolean(),
});

/** What was given for one life domain at one moment: the client's own version, and the one after talking it over. */
export const entrySchema = z.object({
  moment: idSchema,
  domain: z.enum(lifeDomains),
  own: score.nullable(),
  ownNote: textSchema,
  discussed: score.nullable(),
  note: textSchema,
  origin: originSchema.optional(),
});

/** An important turning point (keerpunt). */
export const turningPointSchema = z.object({
  id: idSchema,
  moment: idSchema,
  domain: z.enum(lifeDomains).nullable(),
  text: lineSchema,
});

/** Version 1 of the progress review document (stavaza, stand van zaken). Source: Generalistisch Werkt. */
export const progressReviewSchema = z
  .object({
    version: z.literal(1),
    /** Oldest first. */
    moments: z.array(reviewMomentSchema).max(mostMoments),
    /** The domains that are discussed, in the order of the ten. What was said of others is kept, and not shown. */
    domains: z.array(z.enum(lifeDomains)).max(lifeDomains.length),
    entries: z.array(entrySchema).max(mostEntries),
    turningPoints: z.array(turningPointSchema).max(mostTurningPoints),
    /** What changed and what helped, per domain. */
    helped: z.partialRecord(z.enum(lifeDomains), textSchema),
    note: textSchema,
    privateNote: textSchema,
  })
  .superRefine(({ moments, domains, entries, turningPoints }, context) => {
    if (new Set(domains).size !== domains.length)
      context.addIssue({ code: 'custom', message: 'a domain stands twice' });
    const ids = [...moments, ...turningPoints].map(({ id }) => id);
    if (new Set(ids).size !== ids.length) context.addIssue({ code: 'custom', message: 'ids are not unique' });
    const known = new Set(moments.map(({ id }) => id));
    if ([...entries, ...turningPoints].some(({ moment }) => !known.has(moment))) {
      context.addIssue({ code: 'custom', message: 'something belongs to a moment that is not there' });
    }
    const places = entries.map(({ moment, domain }) => `${domain} ${moment}`);
    if (new Set(places).size !== places.length)
      context.addIssue({ code: 'custom', message: 'two entries for one place' });
  });

export type ReviewMoment = z.infer<typeof reviewMomentSchema>;
export type ReviewEntry = z.infer<typeof entrySchema>;
export type TurningPoint = z.infer<typeof turningPointSchema>;
export type ProgressReviewDocument = z.infer<typeof progressReviewSchema>;

/** Nothing was looked at yet. */
export const emptyProgressReview = (): ProgressReviewDocument => ({
  version: 1,
  moments: [],
  domains: [],
  entries: [],
  turningPoints: [],
  helped: {},
  note: '',
  privateNote: '',
});
