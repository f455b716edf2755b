import type { Language } from '../../../language/language.ts';
import { englishWords } from './en.ts';
import { dutchWords } from './nl.ts';
import type { VacancyWords } from './vacancy-words.ts';

const inLanguage: Readonly<Record<Language, VacancyWords>> = { nl: dutchWords, en: englishWords };

export const vacancyWords = (language: Language): VacancyWords => inLanguage[language];
