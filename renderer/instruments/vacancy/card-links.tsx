import { IconUnlink } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../domain/instruments/vacancy/document.ts';
import { tidy } from '../../../domain/instruments/tidy.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import styles from './panel.module.css';
import { nameOf } from './vacancy-actions.ts';
import { useVacancy, useVacancyDocument } from './vacancy-context.tsx';

/** The arrows that begin at a card, with their words, and those that end there. */
export function CardLinks({ card }: { readonly card: Card }): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useVacancy();
  const { cards, links } = useVacancyDocument();
  const called = (id: string): string => {
    const other = cards.find((each) => each.id === id);
    return other === undefined ? '' : nameOf(other);
  };
  const leads = links.filter(({ from }) => from === card.id);
  const comes = links.filter(({ to }) => to === card.id);
  const tied = new Set([card.id, ...leads.map(({ to }) => to)]);
  const others = cards.filter(({ id }) => !tied.has(id)).map((each) => ({ id: each.id, name: nameOf(each) }));
  return (
    <section className={styles['choice']}>
      <h3 className={styles['label']}>{t('vacancy.card.links')}</h3>
      {leads.map((link) => (
        <div key={link.id} className={styles['link']}>
          <TextField
            label={t('vacancy.card.linkWords', { card: called(link.to) })}
            placeholder={t('vacancy.card.leadsTo')}
            value={link.text}
            maxLength={500}
            onChange={(text) => actions.wordLink(link.id, text)}
          />
          <IconButton
            icon={IconUnlink}
            label={t('vacancy.card.unlink', { card: called(link.to) })}
            onPress={() => actions.unlink(link.id)}
          />
        </div>
      ))}
      {comes.map((link) => (
        <div key={link.id} className={styles['link']}>
          <p dir="auto">
            {called(link.from)} <em>{tidy(link.text) || t('vacancy.card.leadsTo')}</em> {nameOf(card)}
          </p>
          <IconButton
            icon={IconUnlink}
            label={t('vacancy.card.unlinkFrom', { card: called(link.from) })}
            onPress={() => actions.unlink(link.id)}
          />
        </div>
      ))}
      {others.length > 0 && (
        <Select
          key={leads.length}
          label={t('vacancy.card.addLink')}
          placeholder={t('vacancy.card.chooseCard')}
          value=""
          choices={others}
          onChange={(other) => actions.link(card.id, other)}
        />
      )}
    </section>
  );
}
