import { useTranslation } from 'react-i18next';
import { localeOf, type Language } from '../../domain/language/language.ts';

/** The language that is spoken now, and its BCP 47 tag. */
export function useLanguage(): { language: Language; locale: string } {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'nl';
  return { language, locale: localeOf[language] };
}
