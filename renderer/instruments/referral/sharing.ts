import { consentState } from '../../../domain/client-file/consent-state.ts';
import type { Consent } from '../../../domain/client-file/consent.ts';
import type { ReferralDocument } from '../../../domain/instruments/referral/document.ts';

/** Whether something is shared beforehand, and which consents for it hold. */
export interface Sharing {
  readonly shares: boolean;
  readonly holding: readonly Consent[];
  /** Something is shared of which no consent is known that holds. */
  readonly missing: boolean;
}

/** @param consents those of the client; undefined as long as they are not read @param today yyyy-mm-dd */
export function sharingOf(
  { share, consents: linked }: Pick<ReferralDocument, 'share' | 'consents'>,
  consents: readonly Consent[] | undefined,
  today: string,
): Sharing {
  const ids = new Set(linked.map(({ id }) => id));
  const holding = (consents ?? []).filter(
    (consent) => ids.has(consent.id) && consentState(consent, today) === 'holds',
  );
  const shares = share.some(({ ticked, text }) => ticked && text.trim() !== '');
  return { shares, holding, missing: consents !== undefined && shares && holding.length === 0 };
}
