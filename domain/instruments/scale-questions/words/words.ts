import type { Language } from '../../../language/language.ts';
import { dutchScaleWords } from './dutch.ts';
import { englishScaleWords } from './english.ts';
import type { ScaleWords } from './scale-words.ts';

const inLanguage: Readonly<Record<Language, ScaleWords>> = { nl: dutchScaleWords, en: englishScaleWords };

export const scaleWords = (language: Language): ScaleWords => inLanguage[language];
