import { z } from 'zod';
import { instrumentIds } from '../instruments/instrument-ids.ts';
import type { Language } from '../language/language.ts';
import { lifeDomains, type LifeDomain } from '../life-domains/life-domains.ts';
import { idSchema } from './client-file.ts';
import { whenSchema, type When } from './when.ts';

/** Whose agreement it is. */
export const agreementParties = ['client', 'coach', 'both', 'other'] as const;
export type AgreementParty = (typeof agreementParties)[number];

/** An agreement or task as a plan or a referral holds it; the client file and the start page show it. */
export interface Agreement {
  /** Unique in its worksheet. */
  readonly id: string;
  /** What is agreed, in one line. */
  readonly text: string;
  readonly who: AgreementParty;
  readonly when: When;
  readonly settled: boolean;
  readonly domain: LifeDomain | null;
}

/** An agreement with where it comes from, as the client file and the start page list it. */
export const filedAgreementSchema = z.strictObject({
  /** Unique in its worksheet. */
  id: z.string(),
  worksheetId: idSchema,
  clientId: idSchema,
  clientName: z.string(),
  instrument: z.enum(instrumentIds),
  title: z.string(),
  /** In each language: a worksheet may put words of its own around what was typed. */
  texts: z.strictObject({ nl: z.string(), en: z.string() } satisfies Record<Language, z.ZodString>),
  who: z.enum(agreementParties),
  when: whenSchema,
  settled: z.boolean(),
  domain: z.enum(lifeDomains).nullable(),
});
export type FiledAgreement = z.infer<typeof filedAgreementSchema>;
