import { z } from 'zod';
import { daySchema } from '../../client-file/day.ts';
import { unsaidWhen, whenSchema } from '../../client-file/when.ts';
import { originSchema } from '../../handover/origin.ts';
import { lifeDomains } from '../../life-domains/life-domains.ts';
import { idSchema, lineSchema, textSchema } from '../free-text.ts';

/** The seven stones of the path, in their order. Any of them can be opened at any time. */
export const stones = [
  'dialogue',
  'search',
  'informing',
  'appointment',
  'preparing',
  'contact',
  'aftercare',
] as const;
export type Stone = (typeof stones)[number];

export const stoneStates = ['open', 'busy', 'discussed'] as const;
export type StoneState = (typeof stoneStates)[number];

/** One step: how far it is talked over, whether the client agrees to go on, and what was answered to its questions. */
export const stoneSchema = z.object({
  state: z.enum(stoneStates),
  /** Null: not asked yet. A no at the first step ends the referral, kindly. */
  agreed: z.boolean().nullable(),
  /** By the id of the question, in the words of this instrument. */
  answers: z.record(z.string().min(1).max(64), textSchema),
  note: textSchema,
});

/** Where the idea of a service came from. */
export const candidateSources = ['client', 'coach', 'social-map', 'ecogram', 'address-book'] as const;
export type CandidateSource = (typeof candidateSources)[number];

/** A service that may help (kandidaat), with what speaks for it and against it. */
export const candidateSchema = z.object({
  id: idSchema,
  name: lineSchema,
  source: z.enum(candidateSources),
  for: textSchema,
  against: textSchema,
  /** The organisation in the address book, as long as it is there. */
  organisationId: idSchema.nullable(),
  origin: originSchema.optional(),
});

/** A line of a list that can be ticked. */
export const tickSchema = z.object({ id: idSchema, text: lineSchema, ticked: z.boolean() });

/** A line of the lists about the service and about the first conversation. A question that was talked over has no text. */
export const checkSchema = tickSchema.extend({ stone: z.enum(['informing', 'preparing']) });

/** A consent in the client file that belongs to this referral, with the day on which it was given. */
export const sharedConsentSchema = z.object({ id: idSchema, givenOn: daySchema });

/** What comes into the agreements of the client file: who makes contact, and the first conversation. */
export const referralAgreements = ['contact', 'appointment'] as const;
export type ReferralAgreement = (typeof referralAgreements)[number];

/** What is known of the chosen service: a copy, so that it stays when the address book changes. */
export const serviceSchema = z.object({
  name: lineSchema,
  person: lineSchema,
  phone: lineSchema,
  email: lineSchema,
  address: lineSchema,
  website: lineSchema,
  hours: lineSchema,
});

export const contactWays = ['client', 'together', 'coach'] as const;
export type ContactWay = (typeof contactWays)[number];

export const appointmentSchema = z.object({
  when: whenSchema,
  /** The hour as it was said: "14u30", "na de middag". */
  time: lineSchema,
  place: lineSchema,
  /** With whom at the service. */
  person: lineSchema,
  /** Who comes along. */
  company: lineSchema,
  purpose: textSchema,
});

export const mostLines = 100;
export const mostCandidates = 100;
const ticks = z.array(tickSchema).max(mostLines);

/** Version 1 of the referral document (stappenplan voor een doorverwijzing). Source: Generalistisch Werkt. */
export const referralSchema = z
  .object({
    version: z.literal(1),
    need: textSchema,
    domain: z.enum(lifeDomains).nullable(),
    origin: originSchema.optional(),
    stones: z.object({
      dialogue: stoneSchema,
      search: stoneSchema,
      informing: stoneSchema,
      appointment: stoneSchema,
      preparing: stoneSchema,
      contact: stoneSchema,
      aftercare: stoneSchema,
    } satisfies Record<Stone, typeof stoneSchema>),
    candidates: z.array(candidateSchema).max(mostCandidates),
    /** The candidate that the client chose. */
    chosen: idSchema.nullable(),
    service: serviceSchema,
    contactBy: z.enum(contactWays).nullable(),
    contactWhen: whenSchema,
    /** What the service may know beforehand; it goes out only with a consent. */
    share: ticks,
    bring: ticks,
    /** What the client wants to ask. */
    ask: ticks,
    /** The checklists of the third and the fifth step. */
    checks: z.array(checkSchema).max(mostLines),
    appointment: appointmentSchema,
    consents: z.array(sharedConsentSchema).max(mostLines),
    /** The agreements that are done. */
    settled: z.array(z.enum(referralAgreements)).max(2),
    note: textSchema,
    privateNote: textSchema,
  })
  .superRefine(({ candidates, chosen }, context) => {
    if (chosen !== null && candidates.every(({ id }) => id !== chosen)) {
      context.addIssue({ code: 'custom', message: 'the chosen candidate is not there' });
    }
  });

export type StoneWork = z.infer<typeof stoneSchema>;
export type Candidate = z.infer<typeof candidateSchema>;
export type Tick = z.infer<typeof tickSchema>;
export type Check = z.infer<typeof checkSchema>;
export type Service = z.infer<typeof serviceSchema>;
export type Appointment = z.infer<typeof appointmentSchema>;
export type ReferralDocument = z.infer<typeof referralSchema>;

/** A service of which nothing is known yet. */
export const unknownService: Service = {
  name: '',
  person: '',
  phone: '',
  email: '',
  address: '',
  website: '',
  hours: '',
};

const untouched = (): StoneWork => ({ state: 'open', agreed: null, answers: {}, note: '' });

/** A referral of which nothing was said yet. */
export const emptyReferral = (): ReferralDocument => ({
  version: 1,
  need: '',
  domain: null,
  stones: {
    dialogue: untouched(),
    search: untouched(),
    informing: untouched(),
    appointment: untouched(),
    preparing: untouched(),
    contact: untouched(),
    aftercare: untouched(),
  },
  candidates: [],
  chosen: null,
  service: unknownService,
  contactBy: null,
  contactWhen: unsaidWhen,
  share: [],
  bring: [],
  ask: [],
  checks: [],
  appointment: { when: unsaidWhen, time: '', place: '', person: '', company: '', purpose: '' },
  consents: [],
  settled: [],
  note: '',
  privateNote: '',
});
