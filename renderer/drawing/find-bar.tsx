import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { plainLetters } from '../../domain/language/plain-letters.ts';
import { announce } from '../components/announcer.ts';
import { Button } from '../components/button.tsx';
import { IconButton } from '../components/icon-button.tsx';
import styles from './bars.module.css';

/** Something that can be found on a sheet: its name, and every text in which one looks. */
export interface Findable {
  readonly id: string;
  readonly name: string;
  readonly texts: readonly string[];
}

export interface FindBarProps {
  readonly things: readonly Findable[];
  readonly onFind: (id: string) => void;
  readonly onEnd: () => void;
}

/** Looks for a text on this sheet. Enter goes to the next thing that is found. */
export function FindBar({ things, onFind, onEnd }: FindBarProps): JSX.Element {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const wanted = plainLetters(typed.trim());
  const found =
    wanted === ''
      ? []
      : things.filter(({ texts }) => texts.some((text) => plainLetters(text).includes(wanted)));

  const goTo = (index: number): void => {
    const thing = found[index % Math.max(found.length, 1)];
    setPlace(index);
    if (thing === undefined) return announce(t('worksheet.findNothing'));
    onFind(thing.id);
    announce(thing.name);
  };
  return (
    <search className={`${styles['bar']} ${styles['adding']}`}>
      <input
        ref={field}
        type="search"
        className={styles['field']}
        aria-label={t('worksheet.find')}
        placeholder={t('worksheet.find')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setPlace(-1);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') goTo(place + 1);
          else if (event.key === 'Escape') onEnd();
          else return;
          event.preventDefault();
        }}
      />
      {wanted !== '' && found.length === 0 && <p className={styles['words']}>{t('worksheet.findNothing')}</p>}
      <Button kind="quiet" isDisabled={found.length === 0} onPress={() => goTo(place + 1)}>
        {t('worksheet.findNext')}
      </Button>
      <IconButton icon={IconX} label={t('common.close')} onPress={onEnd} />
    </search>
  );
}
