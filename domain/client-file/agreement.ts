import type { LifeDomain } from '../life-domains/life-domains.ts';
import type { When } from './when.ts';

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
