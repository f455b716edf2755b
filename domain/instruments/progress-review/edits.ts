import { patched } from '../patched.ts';
import type { ProgressReviewCommand } from './commands.ts';
import type { ProgressReviewDocument } from './document.ts';

/** Pure; ids that are not there change nothing. */
export function editProgressReview(
  document: ProgressReviewDocument,
  command: ProgressReviewCommand,
): ProgressReviewDocument {
  switch (command.do) {
    case 'write-note':
      return patched(document, { note: command.note });
    case 'write-private-note':
      return patched(document, { privateNote: command.note });
    case 'replace':
      return command.document;
  }
}
