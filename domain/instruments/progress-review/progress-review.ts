import type { Instrument } from '../instrument.ts';
import { writtenComparisonSheet } from '../written/comparison-sheet.ts';
import { type ProgressReviewCommand, progressReviewCommandSchema } from './commands.ts';
import { emptyProgressReview, type ProgressReviewDocument, progressReviewSchema } from './document.ts';
import { editProgressReview } from './edits.ts';
import { progressReviewSheet } from './sheet.ts';
import { upgradeProgressReview } from './upgrade.ts';

/** Where we stand (Stavaza). Source: Generalistisch Werkt (OASeS, Recht-Op, De Ploeg, Weerwerk). */
export const progressReview: Instrument<ProgressReviewDocument, ProgressReviewCommand> = {
  id: 'progress-review',
  part: 2,
  form: 'written',
  documentSchema: progressReviewSchema,
  commandSchema: progressReviewCommandSchema,
  empty: emptyProgressReview,
  upgrade: upgradeProgressReview,
  edit: editProgressReview,
  describe: () => [],
  texts: ({ note, privateNote }) => [note, privateNote],
  differences: () => [],
  sheet: progressReviewSheet,
  comparisonSheet: (before, after, context, options) =>
    writtenComparisonSheet(progressReview, before, after, context, options),
  example: emptyProgressReview,
  exampleMoments: () => [{ date: '2026-06-04', document: emptyProgressReview() }],
};
