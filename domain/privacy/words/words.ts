import type { Language } from '../../language/language.ts';
import type { Translation } from '../../language/translation.ts';
import { englishWords } from './en.ts';
import { dutchWords } from './nl.ts';

/** What stands on the sheets for the organisation's own records. */
export const privacyWords: Readonly<Record<Language, Translation<typeof dutchWords>>> = {
  nl: dutchWords,
  en: englishWords,
};
