import type { Language } from '../../language/language.ts';
import type { Translation } from '../../language/translation.ts';
import { englishWords } from './en.ts';
import { dutchWords } from './nl.ts';

/** What stands on every printed sheet, whatever the instrument. */
export const sheetWords: Readonly<Record<Language, Translation<typeof dutchWords>>> = {
  nl: dutchWords,
  en: englishWords,
};

/** Puts values in the places that a text keeps open as `{{name}}`. */
export function filledIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/gu, (place, name: string) => String(values[name] ?? place));
}
