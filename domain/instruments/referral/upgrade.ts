import { readStored } from '../stored-document.ts';
import { type ReferralDocument, referralSchema } from './document.ts';

const present = 1;

/** Brings a stored document to the present version; throws what readStored throws. */
export const upgradeReferral = (stored: unknown): ReferralDocument =>
  readStored(stored, present, referralSchema);
