import { patched } from '../patched.ts';
import type { WellbeingPlanCommand } from './commands.ts';
import type { WellbeingPlanDocument } from './document.ts';

/** Pure; ids that are not there change nothing. */
export function editWellbeingPlan(
  document: WellbeingPlanDocument,
  command: WellbeingPlanCommand,
): WellbeingPlanDocument {
  switch (command.do) {
    case 'write-note':
      return patched(document, { note: command.note });
    case 'write-private-note':
      return patched(document, { privateNote: command.note });
    case 'replace':
      return command.document;
  }
}
