import { IconCheck } from '@tabler/icons-react';
import { useId, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Moment } from '../../domain/client-file/client-file.ts';
import { classNames } from '../components/class-names.ts';
import { longDay, shortDay } from '../language/dates.ts';
import { useLanguage } from '../language/use-language.ts';
import text from '../styles/text.module.css';
import styles from './moment-line.module.css';
import { toggled, type Picks } from './picks.ts';

export interface MomentLineProps {
  /** Oldest first. */
  readonly moments: readonly Moment[];
  readonly picks: Picks;
  readonly onPick: (picks: Picks) => void;
}

/** The moments on a line in the order of time. Real check boxes: arrows go along them, the space bar picks. */
export function MomentLine({ moments, picks, onPick }: MomentLineProps) {
  const { t } = useTranslation();
  const hint = useId();
  const list = useRef<HTMLOListElement>(null);
  const places = picks.map((id) => moments.findIndex((moment) => moment.id === id));
  const [from, to] = [Math.min(...places), Math.max(...places)];

  const walk = (event: KeyboardEvent): void => {
    const boxes = [...(list.current?.querySelectorAll('input') ?? [])];
    const here = boxes.findIndex((box) => box === event.target);
    const next = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: boxes.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    boxes[next]?.focus();
  };
  return (
    <fieldset className={styles['line']} aria-describedby={hint}>
      <legend className={text['hidden']}>{t('history.moments')}</legend>
      <p id={hint} className={text['hidden']}>
        {t('history.howTo')}
      </p>
      <ol ref={list}>
        {moments.map((moment, index) => (
          <li
            key={moment.id}
            className={classNames(
              index > from && index <= to && styles['joinedLeft'],
              index >= from && index < to && styles['joinedRight'],
            )}
          >
            <OneMoment
              moment={moment}
              picked={picks.includes(moment.id)}
              onPick={() => onPick(toggled(picks, moment.id))}
              onKeyDown={walk}
            />
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

interface OneMomentProps {
  readonly moment: Moment;
  readonly picked: boolean;
  readonly onPick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function OneMoment({ moment: { date, place }, picked, onPick, onKeyDown }: OneMomentProps) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const day = longDay(date, locale);
  return (
    <label className={styles['moment']}>
      <input
        type="checkbox"
        checked={picked}
        onChange={onPick}
        onKeyDown={onKeyDown}
        aria-label={place === '' ? day : t('history.momentAt', { date: day, place })}
      />
      <span className={styles['dot']} aria-hidden>
        {picked && <IconCheck size={20} stroke={2.5} />}
      </span>
      <span className={styles['day']} aria-hidden>
        {shortDay(date, locale)}
      </span>
      {place !== '' && (
        <span className={styles['place']} aria-hidden>
          {place}
        </span>
      )}
    </label>
  );
}
