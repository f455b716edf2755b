import { z } from 'zod';
import { instrumentIds } from '../../instruments/instrument-ids.ts';
import type { Language } from '../../language/language.ts';
import { lifeDomains } from '../../life-domains/life-domains.ts';
import { agreementParties } from '../agreement.ts';
import {
  clientSchema,
  conversationSchema,
  idSchema,
  instantSchema,
  worksheetSummarySchema,
} from '../client-file.ts';
import { consentSchema } from '../consent.ts';
import { daySchema } from '../day.ts';
import { whenSchema } from '../when.ts';
import { mostAudited, mostConsents, mostConversations, mostMoments, mostWorksheets } from './limits.ts';

export const portableFormat = 'houvast-client-file';
/** Raised when a reader of the version before would misread it. */
export const portableVersion = 1;

/** When it was taken out of the file; null as long as it is there. */
const removedAt = instantSchema.nullable();
const removable = { removedAt };

const portableClientSchema = z.strictObject({
  ...clientSchema.shape,
  ...removable,
  /** From this day on the file is read-only and out of every list. */
  restrictedOn: daySchema.nullable(),
  restrictionReason: z.string().max(50_000),
  /** The file is kept at least until this day. */
  keepUntil: daySchema.nullable(),
  keepReason: z.string().max(50_000),
});

const portableConversationSchema = z.strictObject({
  ...conversationSchema.omit({ clientId: true }).shape,
  ...removable,
});

const portableConsentSchema = z.strictObject({
  ...consentSchema.omit({ clientId: true }).shape,
  ...removable,
});

/** What a worksheet was at one conversation, or on one day without a conversation. */
const portableMomentSchema = z.strictObject({
  id: idSchema,
  conversationId: idSchema.nullable(),
  /** Its day; with a conversation, the day that this had when the moment was made. */
  day: daySchema,
  savedAt: instantSchema,
  /** The document of the instrument, with its own `version`. Null only when what was stored is no JSON. */
  document: z.unknown(),
  /** What was stored, when that is no JSON; null otherwise. */
  unreadable: z.string().nullable(),
});
export type PortableMoment = z.infer<typeof portableMomentSchema>;

const portableWorksheetSchema = z.strictObject({
  id: idSchema,
  instrument: z.enum(instrumentIds),
  title: worksheetSummarySchema.shape.title,
  savedAt: instantSchema,
  ...removable,
  /** Oldest first; the last is what the worksheet is now. */
  moments: z.array(portableMomentSchema).min(1).max(mostMoments),
});
export type PortableWorksheet = z.infer<typeof portableWorksheetSchema>;

/** What was agreed, taken from the newest moment of each worksheet: for other programs. Houvast takes it from the documents. */
const portableAgreementSchema = z.strictObject({
  id: z.string(),
  worksheetId: idSchema,
  texts: z.strictObject({ nl: z.string(), en: z.string() } satisfies Record<Language, z.ZodString>),
  who: z.enum(agreementParties),
  when: whenSchema,
  settled: z.boolean(),
  domain: z.enum(lifeDomains).nullable(),
});

/** Who did what to the file and when: only in what a person gets of their own file. */
const portableAuditSchema = z.strictObject({
  action: z.string().max(100),
  subject: z.string().max(100),
  subjectId: idSchema,
  firstAt: instantSchema,
  lastAt: instantSchema,
  times: z.number().int().min(1),
});

/** One whole client file for other programs, of the client alone. Documented in docs/client-file-format.md. */
export const portableSchema = z.strictObject({
  format: z.literal(portableFormat),
  version: z.literal(portableVersion),
  /** False: the coach's own notes were left out. */
  privateNotes: z.boolean(),
  client: portableClientSchema,
  /** By date, the oldest first. */
  conversations: z.array(portableConversationSchema).max(mostConversations),
  worksheets: z.array(portableWorksheetSchema).max(mostWorksheets),
  consents: z.array(portableConsentSchema).max(mostConsents),
  agreements: z.array(portableAgreementSchema).max(mostMoments),
  audit: z.array(portableAuditSchema).max(mostAudited),
});
export type PortableFile = z.infer<typeof portableSchema>;
