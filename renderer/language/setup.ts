import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { catalogues } from '../../domain/language/catalogues.ts';
import { languages, localeOf, type Language } from '../../domain/language/language.ts';

/** The one instance: both catalogues are in the bundle, so that a switch needs no loading. */
export const i18n = createInstance();

/** Starts the texts in `language`. Synchronous, since nothing is fetched. */
export function startTexts(language: Language): void {
  void i18n.use(initReactI18next).init({
    lng: language,
    supportedLngs: [...languages],
    defaultNS: 'houvast',
    ns: ['houvast'],
    resources: Object.fromEntries(languages.map((each) => [each, { houvast: catalogues[each] }])),
    initAsync: false,
    // React escapes what it shows; escaping twice would spoil names.
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = localeOf[language];
}

/** Switches every text at once, and the language by which screen readers speak and browsers hyphenate. */
export function speak(language: Language): void {
  document.documentElement.lang = localeOf[language];
  if (i18n.language !== language) void i18n.changeLanguage(language);
}
