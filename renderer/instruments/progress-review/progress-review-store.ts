import type { ProgressReviewCommand } from '../../../domain/instruments/progress-review/commands.ts';
import type { ProgressReviewDocument } from '../../../domain/instruments/progress-review/document.ts';
import { editProgressReview } from '../../../domain/instruments/progress-review/edits.ts';
import type { dutch } from '../../../domain/language/nl/catalogue.ts';
import type { Deed, DeedWord } from '../../document/deed.ts';
import type { DocumentStore } from '../../document/open-document.ts';
import { storeInVault } from '../../document/worksheet-stores.ts';

/** What was done, as undo names it. */
export type ProgressReviewDeed = Deed<DeedWord<(typeof dutch)['progress-review']['done']>>;
export type ProgressReviewStore = DocumentStore<
  ProgressReviewDocument,
  ProgressReviewCommand,
  ProgressReviewDeed
>;

export const openProgressReview = storeInVault<
  ProgressReviewDocument,
  ProgressReviewCommand,
  ProgressReviewDeed
>(editProgressReview);
