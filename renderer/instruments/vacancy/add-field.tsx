import { useState, type JSX, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardField } from '../../../domain/instruments/vacancy/fields.ts';
import { onPastedLines } from '../../drawing/pasted-lines.ts';
import styles from './fields.module.css';
import { useVacancy } from './vacancy-context.tsx';

/** As long as a text may be, in UTF-16 code units. */
const longest = 50_000;

export interface AddFieldProps {
  readonly field: CardField;
  readonly title: string;
}

/** Where cards are typed: Enter adds one and waits for the next; lines that are pasted become cards. */
export function AddField({ field, title }: AddFieldProps): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useVacancy();
  const [text, setText] = useState('');
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') setText('');
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const line = text.trim();
    if (line !== '' && actions.type(line, field)) setText('');
  };
  /** What was typed and left stays a card: nothing that somebody said gets lost by a click elsewhere. */
  const keep = (): void => {
    const line = text.trim();
    if (line !== '' && actions.type(line, field)) setText('');
  };
  return (
    <input
      className={styles['add']}
      data-field={field}
      aria-label={t('vacancy.addTo', { field: title })}
      placeholder={t('vacancy.typeHere')}
      value={text}
      maxLength={longest}
      dir="auto"
      autoComplete="off"
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={keep}
      onPaste={onPastedLines(longest, (lines) => void actions.paste(lines, field))}
    />
  );
}
