import type { Instrument } from '../instrument.ts';
import { writtenComparisonSheet } from '../written/comparison-sheet.ts';
import { type ProgressReviewCommand, progressReviewCommandSchema } from './commands.ts';
import { describeProgressReview } from './description.ts';
import { progressReviewDifferences } from './differences.ts';
import { emptyProgressReview, type ProgressReviewDocument, progressReviewSchema } from './document.ts';
import { editProgressReview } from './edits.ts';
import { exampleMoments, exampleProgressReview } from './example/example.ts';
import { progressReviewSheet } from './paper/sheet.ts';
import { textsOf } from './texts-of.ts';
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
  describe: (document, context) => describeProgressReview(document, { ...context, names: 'all' }),
  texts: textsOf,
  differences: (before, after, context, names = 'all') =>
    progressReviewDifferences(before, after, { ...context, names }),
  sheet: progressReviewSheet,
  comparisonSheet: (before, after, context, options) =>
    writtenComparisonSheet(progressReview, before, after, context, options),
  example: exampleProgressReview,
  exampleMoments,
};
