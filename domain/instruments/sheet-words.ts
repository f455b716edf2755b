import type { Language } from '../language/language.ts';

/** What every instrument says alike on paper and between two moments. */
interface SheetWords {
  readonly differencesTitle: string;
  readonly notesTitle: string;
  readonly privateTitle: string;
  /** In the head of a sheet without names. */
  readonly hiddenHead: string;
  /** Under the place where the coach signs. */
  readonly coach: string;
  readonly tags: Readonly<Record<'new' | 'gone' | 'changed', string>>;
  readonly sheetNote: string;
  readonly same: string;
  readonly rest: string;
  readonly fromTo: (before: string, after: string) => string;
}

const inLanguage: Readonly<Record<Language, SheetWords>> = {
  nl: {
    differencesTitle: 'Wat is er anders?',
    notesTitle: 'Wat we erbij schreven',
    privateTitle: 'Notities van de coach',
    hiddenHead: 'Zonder namen',
    coach: 'Coach',
    tags: { new: 'nieuw', gone: 'weg', changed: 'veranderd' },
    sheetNote: 'De notitie bij het blad is anders.',
    same: 'Alles bleef hetzelfde.',
    rest: 'Al de rest bleef hetzelfde.',
    fromTo: (before, after) => `Van ${before} naar ${after}`,
  },
  en: {
    differencesTitle: 'What is different?',
    notesTitle: 'What we wrote with it',
    privateTitle: 'Notes of the coach',
    hiddenHead: 'Without names',
    coach: 'Coach',
    tags: { new: 'new', gone: 'gone', changed: 'changed' },
    sheetNote: 'The note with the sheet is different.',
    same: 'Everything stayed the same.',
    rest: 'All the rest stayed the same.',
    fromTo: (before, after) => `From ${before} to ${after}`,
  },
};

export const sheetWordsIn = (language: Language): SheetWords => inLanguage[language];
