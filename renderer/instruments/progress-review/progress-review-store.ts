import type { ProgressReviewCommand } from '../../../domain/instruments/progress-review/commands.ts';
import type { ProgressReviewDocument } from '../../../domain/instruments/progress-review/document.ts';
import { editProgressReview } from '../../../domain/instruments/progress-review/edits.ts';
import type { dutch } from '../../../domain/language/nl/catalogue.ts';
import type { Worksheet } from '../../../preload/contract/contract.ts';
import type { Deed, DeedWord } from '../../document/deed.ts';
import {
  createDocumentStore,
  type DocumentSource,
  type DocumentStore,
} from '../../document/open-document.ts';
import { vaultSource } from '../../document/vault-source.ts';

/** What was done, as undo names it. */
export type ProgressReviewDeed = Deed<DeedWord<(typeof dutch)['progress-review']['done']>>;
export type ProgressReviewStore = DocumentStore<
  ProgressReviewDocument,
  ProgressReviewCommand,
  ProgressReviewDeed
>;

/** An open document on any source: the vault, or a test. */
const createProgressReviewStore = (
  source: Omit<DocumentSource<ProgressReviewDocument, ProgressReviewCommand>, 'edit' | 'replace'>,
): ProgressReviewStore =>
  createDocumentStore<ProgressReviewDocument, ProgressReviewCommand, ProgressReviewDeed>({
    ...source,
    edit: editProgressReview,
    replace: (document) => ({ do: 'replace', document }),
  });

/** An open document that is saved in the vault. `document` is the worksheet's own, checked by the vault. */
export const openProgressReview = (
  worksheet: Worksheet,
  document: ProgressReviewDocument,
): ProgressReviewStore =>
  createProgressReviewStore({
    ...vaultSource<ProgressReviewDocument, ProgressReviewCommand>(worksheet),
    document,
  });
