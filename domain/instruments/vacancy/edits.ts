import { patched } from '../patched.ts';
import type { VacancyCommand } from './commands.ts';
import type { VacancyDocument } from './document.ts';

/** Pure; ids that are not there change nothing. */
export function editVacancy(document: VacancyDocument, command: VacancyCommand): VacancyDocument {
  switch (command.do) {
    case 'write-note':
      return patched(document, { note: command.note });
    case 'write-private-note':
      return patched(document, { privateNote: command.note });
    case 'replace':
      return command.document;
  }
}
