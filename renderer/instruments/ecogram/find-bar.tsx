import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../components/announcer.ts';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { idle } from './drawing-state.ts';
import { useEcogram, useEcogramDocument } from './ecogram-context.tsx';
import styles from './bars.module.css';

/** Looks for a name, a role or a note on this sheet. Enter goes to the next one that is found. */
export function FindBar({ toDrawing }: { readonly toDrawing: () => void }): JSX.Element {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const { drawing } = useEcogram();
  const document = useEcogramDocument();
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  // Without regard to accents: "Leila" is found as "Leïla" too.
  const plain = (text: string): string =>
    text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(locale);
  const wanted = plain(typed.trim());
  const found =
    wanted === ''
      ? []
      : document.actors.filter(({ name, role, note }) =>
          [name, role, note].some((text) => plain(text).includes(wanted)),
        );

  const goTo = (index: number): void => {
    const actor = found[index % Math.max(found.length, 1)];
    setPlace(index);
    if (actor === undefined) return announce(t('worksheet.findNothing'));
    drawing.getState().select([actor.id]);
    announce(actor.name);
  };
  const end = (): void => {
    drawing.getState().be(idle);
    toDrawing();
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
          else if (event.key === 'Escape') end();
          else return;
          event.preventDefault();
        }}
      />
      {wanted !== '' && found.length === 0 && <p className={styles['words']}>{t('worksheet.findNothing')}</p>}
      <Button kind="quiet" isDisabled={found.length === 0} onPress={() => goTo(place + 1)}>
        {t('worksheet.findNext')}
      </Button>
      <IconButton icon={IconX} label={t('common.close')} onPress={end} />
    </search>
  );
}
