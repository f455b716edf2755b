import type { Language } from '../../language/language.ts';
import type { BalanceCommand } from './commands.ts';
import { balanceWords } from './words/words.ts';

/** What "undo" and "redo" say of a command: "Verplaatsen". */
export function balanceCommandLabel(command: BalanceCommand, language: Language): string {
  return balanceWords(language).labels[command.do];
}
