import { patched } from '../patched.ts';
import type { ScaleQuestionsCommand } from './commands.ts';
import type { ScaleQuestionsDocument } from './document.ts';

/** Pure; ids that are not there change nothing. */
export function editScaleQuestions(
  document: ScaleQuestionsDocument,
  command: ScaleQuestionsCommand,
): ScaleQuestionsDocument {
  switch (command.do) {
    case 'write-note':
      return patched(document, { note: command.note });
    case 'write-private-note':
      return patched(document, { privateNote: command.note });
    case 'replace':
      return command.document;
  }
}
