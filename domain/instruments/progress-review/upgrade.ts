import { readStored } from '../stored-document.ts';
import { type ProgressReviewDocument, progressReviewSchema } from './document.ts';

const present = 1;

/** Brings a stored document to the present version; throws what readStored throws. */
export const upgradeProgressReview = (stored: unknown): ProgressReviewDocument =>
  readStored(stored, present, progressReviewSchema);
