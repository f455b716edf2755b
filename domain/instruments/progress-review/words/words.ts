import type { Language } from '../../../language/language.ts';
import { englishWords } from './en.ts';
import { dutchWords } from './nl.ts';
import type { ProgressReviewWords } from './progress-review-words.ts';

const inLanguage: Readonly<Record<Language, ProgressReviewWords>> = { nl: dutchWords, en: englishWords };

export const progressReviewWords = (language: Language): ProgressReviewWords => inLanguage[language];
