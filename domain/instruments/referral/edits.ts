import { patched } from '../patched.ts';
import type { ReferralCommand } from './commands.ts';
import type { ReferralDocument } from './document.ts';

/** Pure; ids that are not there change nothing. */
export function editReferral(document: ReferralDocument, command: ReferralCommand): ReferralDocument {
  switch (command.do) {
    case 'write-note':
      return patched(document, { note: command.note });
    case 'write-private-note':
      return patched(document, { privateNote: command.note });
    case 'replace':
      return command.document;
  }
}
