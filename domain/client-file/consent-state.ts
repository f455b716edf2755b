import type { Consent } from './consent.ts';

/** Where a consent stands on a day, yyyy-mm-dd. */
export type ConsentState = 'holds' | 'ended' | 'withdrawn';

/** Whether it may be relied on that day. A withdrawal counts from its own day. */
export function consentState({ until, withdrawnOn }: Consent, day: string): ConsentState {
  if (withdrawnOn !== null && withdrawnOn <= day) return 'withdrawn';
  return until !== null && until < day ? 'ended' : 'holds';
}
