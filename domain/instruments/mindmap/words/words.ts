import type { Language } from '../../../language/language.ts';
import { englishWords } from './en.ts';
import type { MindmapWords } from './mindmap-words.ts';
import { dutchWords } from './nl.ts';

const inLanguage: Readonly<Record<Language, MindmapWords>> = { nl: dutchWords, en: englishWords };

export const mindmapWords = (language: Language): MindmapWords => inLanguage[language];
