import type { Language } from '../../language/language.ts';
import type { EcogramCommand } from './commands.ts';
import { ecogramWords } from './words/words.ts';

/** What "undo" and "redo" say of a command: "Schikken". */
export function ecogramCommandLabel(command: EcogramCommand, language: Language): string {
  return ecogramWords(language).labels[command.do];
}
