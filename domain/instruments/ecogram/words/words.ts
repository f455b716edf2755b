import type { Language } from '../../../language/language.ts';
import type { EcogramWords } from './ecogram-words.ts';
import { englishWords } from './en.ts';
import { dutchWords } from './nl.ts';

const inLanguage: Readonly<Record<Language, EcogramWords>> = { nl: dutchWords, en: englishWords };

export const ecogramWords = (language: Language): EcogramWords => inLanguage[language];
