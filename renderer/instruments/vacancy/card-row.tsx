import { IconArrowRight, IconDotsVertical, IconGripVertical } from '@tabler/icons-react';
import { useRef, useState, type CSSProperties, type JSX, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button as AriaButton, GridListItem } from 'react-aria-components';
import type { Card } from '../../../domain/instruments/vacancy/document.ts';
import { lifeDomainWords } from '../../../domain/life-domains/words.ts';
import { shortly } from '../../../domain/instruments/vacancy/card-names.ts';
import { domainIcons } from '../../components/domain-icons.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Menu } from '../../components/menu.tsx';
import { useLanguage } from '../../language/use-language.ts';
import text from '../../styles/text.module.css';
import { cardEntries } from './card-menu.ts';
import styles from './fields.module.css';
import { nameOf } from './vacancy-actions.ts';
import { useVacancy, useVacancyState } from './vacancy-context.tsx';

/** A card as its field shows it. */
export interface ShownCard {
  readonly card: Card;
  /** Ties it to the lists; none when nothing is needed and no arrow begins or ends at it. */
  readonly letter: string | undefined;
  /** The words of each arrow that begins here with the letter of the card where it ends. */
  readonly leads: readonly { readonly id: string; readonly words: string; readonly letter: string }[];
}

const colours = (domain: Card['domain']): CSSProperties =>
  domain === null
    ? {}
    : {
        background: `var(--d-${domain}-fill)`,
        borderColor: `var(--d-${domain}-edge)`,
        color: `var(--d-${domain}-on)`,
      };

/** One card: sign of its domain, its words, and what hangs on it. Typed over in its place after F2 or a double click. */
export function CardRow({ card, letter, leads }: ShownCard): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { state, actions } = useVacancy();
  const isRenaming = useVacancyState(({ renaming }) => renaming === card.id);
  const name = nameOf(card);
  const domain = card.domain === null ? '' : lifeDomainWords(card.domain, language).name;
  const Picture = card.domain === null ? null : domainIcons[card.domain];
  const needed = shortly(card.needed);
  return (
    <GridListItem
      id={card.id}
      textValue={[name, domain].filter(Boolean).join(', ')}
      className={styles['card'] ?? ''}
      style={colours(card.domain)}
    >
      {Picture && <Picture size={24} stroke={1.75} aria-hidden className={styles['icon']} />}
      {isRenaming ? (
        <TextOver card={card} />
      ) : (
        <div
          className={styles['words']}
          onDoubleClick={(event) => {
            event.stopPropagation();
            state.getState().rename(card.id);
          }}
        >
          <span className={styles['text']} dir="auto">
            {card.text.trim() === '' ? (
              <span className={styles['soft']}>{t('vacancy.unnamed')}</span>
            ) : (
              card.text
            )}
          </span>
          {domain !== '' && <span className={text['hidden']}>{domain}</span>}
          {needed !== '' && <span className={styles['second']}>{t('vacancy.needs', { needed })}</span>}
          {leads.map((lead) => (
            <span key={lead.id} className={styles['second']}>
              <IconArrowRight size={18} stroke={2} aria-hidden />
              {t('vacancy.leads', { words: lead.words, letter: lead.letter })}
            </span>
          ))}
        </div>
      )}
      {letter !== undefined && (
        <span className={styles['letter']}>
          <span aria-hidden>{letter}</span>
          <span className={text['hidden']}>{t('vacancy.letterOf', { letter })}</span>
        </span>
      )}
      <Menu
        label={t('vacancy.more', { card: name })}
        entries={cardEntries(card, { state, actions, language, t })}
      >
        <IconButton icon={IconDotsVertical} label={t('vacancy.more', { card: name })} />
      </Menu>
      <AriaButton slot="drag" aria-label={t('vacancy.drag', { card: name })} className={styles['grip'] ?? ''}>
        <IconGripVertical size={20} stroke={1.75} aria-hidden />
      </AriaButton>
    </GridListItem>
  );
}

function TextOver({ card }: { readonly card: Card }): JSX.Element {
  const { t } = useTranslation();
  const { state, actions } = useVacancy();
  const [words, setWords] = useState(card.text);
  const left = useRef(false);
  const keep = (): void => {
    if (!left.current) actions.rename(card.id, words.trim());
    left.current = true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // The list would take keys for its own: letters to jump to a row, arrows, Enter.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') keep();
    if (event.key !== 'Escape') return;
    left.current = true;
    state.getState().rename(null);
    state.getState().focusOn(card.id);
  };
  return (
    <input
      ref={(field) => {
        if (field !== null && document.activeElement !== field && !left.current) {
          field.focus();
          field.select();
        }
      }}
      className={styles['over']}
      aria-label={t('vacancy.textOf', { card: nameOf(card) })}
      value={words}
      maxLength={50_000}
      dir="auto"
      autoComplete="off"
      onChange={(event) => setWords(event.target.value)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.stopPropagation()}
      onBlur={keep}
    />
  );
}
