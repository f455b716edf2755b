import { IconChevronDown, IconLanguage } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, type Language } from '../../domain/language/language.ts';
import { Button } from '../components/button.tsx';
import { Menu } from '../components/menu.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useChangePreferences } from './use-change-preferences.ts';

/** Which name in the catalogue says a language in that language. */
export const languageName = { nl: 'common.dutch', en: 'common.english' } as const satisfies Record<
  Language,
  string
>;

/** Switches the language from a bar. */
export function LanguageMenu(): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const change = useChangePreferences();
  return (
    <Menu
      label={t('common.language')}
      entries={languages.map((each) => ({
        id: each,
        name: t(languageName[each]),
        chosen: each === language,
        action: () => change({ language: each }),
      }))}
    >
      <Button kind="quiet" icon={IconLanguage} iconAfter={IconChevronDown}>
        {t(languageName[language])}
      </Button>
    </Menu>
  );
}
