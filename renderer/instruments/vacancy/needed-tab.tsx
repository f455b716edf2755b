import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button as AriaButton } from 'react-aria-components';
import { inReadingOrder, lettersIn, shortly } from '../../../domain/instruments/vacancy/card-names.ts';
import { tidy } from '../../../domain/instruments/tidy.ts';
import shared from '../../drawing/panel.module.css';
import fields from './fields.module.css';
import styles from './panel.module.css';
import { nameOf } from './vacancy-actions.ts';
import { useVacancy, useVacancyDocument } from './vacancy-context.tsx';

/** What is still needed before applying and what hangs together, as it comes on paper. A click opens the card. */
export function NeededTab(): JSX.Element {
  const { t } = useTranslation();
  const { state } = useVacancy();
  const { cards, links } = useVacancyDocument();
  const letters = lettersIn({ cards, links });
  const needing = inReadingOrder(cards).filter(({ needed }) => needed.trim() !== '');
  const called = (id: string): string => {
    const card = cards.find((each) => each.id === id);
    return card === undefined ? '' : nameOf(card);
  };
  return (
    <div className={shared['body']}>
      <h2 className={styles['title']}>{t('vacancy.needed.title')}</h2>
      {needing.length === 0 && <p className={shared['help']}>{t('vacancy.needed.empty')}</p>}
      <ul className={styles['rows']}>
        {needing.map((card) => (
          <li key={card.id}>
            <AriaButton className={styles['row'] ?? ''} onPress={() => state.getState().open(card.id, true)}>
              <span className={fields['letter']} aria-hidden>
                {letters.get(card.id)}
              </span>
              <span dir="auto">
                {shortly(card.needed)}
                <span className={styles['second']}>{nameOf(card)}</span>
              </span>
            </AriaButton>
          </li>
        ))}
      </ul>
      <h2 className={styles['title']}>{t('vacancy.needed.links')}</h2>
      {links.length === 0 && <p className={shared['help']}>{t('vacancy.needed.noLinks')}</p>}
      <ul className={styles['rows']}>
        {links.map(({ id, from, to, text }) => (
          <li key={id}>
            <AriaButton className={styles['row'] ?? ''} onPress={() => state.getState().open(from, true)}>
              <span dir="auto">
                {called(from)} <em>{tidy(text) || t('vacancy.card.leadsTo')}</em> {called(to)}
              </span>
            </AriaButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
