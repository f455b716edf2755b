import type { Language } from '../../../language/language.ts';
import type { BalanceWords } from './balance-words.ts';
import { englishWords } from './en.ts';
import { dutchWords } from './nl.ts';

const inLanguage: Readonly<Record<Language, BalanceWords>> = { nl: dutchWords, en: englishWords };

export const balanceWords = (language: Language): BalanceWords => inLanguage[language];
