import type { Language } from '../../../language/language.ts';
import { englishWords } from './en.ts';
import { dutchWords } from './nl.ts';
import type { PlanWords } from './plan-words.ts';

const inLanguage: Readonly<Record<Language, PlanWords>> = { nl: dutchWords, en: englishWords };

export const planWords = (language: Language): PlanWords => inLanguage[language];
