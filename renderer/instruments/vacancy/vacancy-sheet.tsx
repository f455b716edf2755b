import { IconCheck, IconPlus } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { lettersIn } from '../../../domain/instruments/vacancy/card-names.ts';
import type { VacancyDocument } from '../../../domain/instruments/vacancy/document.ts';
import { type CardField, cardFields, cardsIn } from '../../../domain/instruments/vacancy/fields.ts';
import { tidy } from '../../../domain/instruments/tidy.ts';
import { vacancyWords } from '../../../domain/instruments/vacancy/words/words.ts';
import { useSuggestions } from '../../bridge/queries.ts';
import { Button } from '../../components/button.tsx';
import { useLanguage } from '../../language/use-language.ts';
import text from '../../styles/text.module.css';
import { AddField } from './add-field.tsx';
import { CardList } from './card-list.tsx';
import type { ShownCard } from './card-row.tsx';
import styles from './fields.module.css';
import { ownTheme, themes } from './themes.ts';
import { useVacancy, useVacancyDocument, useVacancyState } from './vacancy-context.tsx';

/** The sheet that client and coach fill in together: themes, the four fields, and what has no place yet. */
export function VacancySheet(): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const document = useVacancyDocument();
  const sheet = useRef<HTMLDivElement>(null);
  const focused = useVacancyState((state) => state.focused);
  const words = vacancyWords(language);
  const shown = useShownCards(document, words.leadsTo);

  useEffect(() => {
    if (focused === null) return undefined;
    const focus = (): void => {
      const { current: around } = sheet;
      const row = around?.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(focused.card)}"]`);
      const field = around?.querySelector<HTMLElement>(`[data-field="${focused.field ?? 'skill'}"]`);
      (row ?? field)?.focus();
    };
    focus();
    // The list that a card left gives the focus to its next card once it has noticed: the card that moved keeps it.
    const again = requestAnimationFrame(focus);
    return () => cancelAnimationFrame(again);
  }, [focused]);

  const loose = shown(null);
  return (
    <div ref={sheet} className={styles['sheet']}>
      <h2 className={text['hidden']}>{t('vacancy.sheet')}</h2>
      <Themes document={document} />
      <div className={styles['grid']}>
        {cardFields.map((field) => {
          const { title, term } = words.fields[field];
          return (
            <section key={field} className={styles['field']} aria-label={title}>
              <div className={styles['head']}>
                <h3>{title}</h3>
                <span className={styles['term']}>{term}</span>
              </div>
              <CardList field={field} title={title} cards={shown(field)} />
              <AddField field={field} title={title} />
            </section>
          );
        })}
      </div>
      {loose.length > 0 && (
        <section className={styles['field']} aria-label={words.loose.title}>
          <div className={styles['head']}>
            <h3>{words.loose.title}</h3>
            <span className={styles['term']}>{words.loose.term}</span>
          </div>
          <CardList field={null} title={words.loose.title} cards={loose} />
        </section>
      )}
    </div>
  );
}

/** The cards of a field as they are shown, with their letters and arrows. */
function useShownCards(
  document: VacancyDocument,
  leadsTo: string,
): (field: CardField | null) => readonly ShownCard[] {
  const { cards, links } = document;
  return useMemo(() => {
    const letters = lettersIn({ cards, links });
    return (field) =>
      cardsIn(cards, field).map((card) => ({
        card,
        letter: letters.get(card.id),
        leads: links
          .filter(({ from }) => from === card.id)
          .map(({ id, to, text: said }) => ({
            id,
            words: tidy(said) || leadsTo,
            letter: letters.get(to) ?? '',
          })),
      }));
  }, [cards, links, leadsTo]);
}

/** Themes that often come up, and the coach's own: one click makes a card of it. */
function Themes({ document }: { readonly document: VacancyDocument }): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useVacancy();
  const { data: own } = useSuggestions();
  const there = new Set(document.cards.map((card) => card.text.trim()));
  const all = [
    ...themes.map(({ id, ...start }) => ({ text: t(`vacancy.theme.${id}`), start })),
    ...(own?.themes ?? []).map((theme) => ({ text: theme, start: ownTheme })),
  ];
  return (
    <section className={styles['themes']} aria-label={t('vacancy.themes')}>
      <h3>{t('vacancy.themes')}</h3>
      {all.map(({ text: theme, start }) => (
        <Button
          key={theme}
          kind="quiet"
          icon={there.has(theme) ? IconCheck : IconPlus}
          onPress={() => actions.takeTheme(theme, start)}
        >
          {theme}
          {there.has(theme) && <span className={text['hidden']}>, {t('vacancy.themeThere')}</span>}
        </Button>
      ))}
    </section>
  );
}
