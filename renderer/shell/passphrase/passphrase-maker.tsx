import { IconArrowsLeftRight, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type JSX, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../bridge/bridge.ts';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { PassphraseField } from '../../components/passphrase-field.tsx';
import { useLanguage } from '../../language/use-language.ts';
import form from '../../styles/form.module.css';
import styles from './passphrase.module.css';
import { strengthOf } from './strength.ts';
import { StrengthLine } from './strength-line.tsx';

export interface PassphraseMakerProps {
  readonly onMade: (passphrase: string) => void;
  readonly isBusy: boolean;
  readonly submitLabel: string;
  /** Above what is made: a title and a sentence for each way. */
  readonly headings: { readonly words: ReactNode; readonly own: ReactNode };
  /** Between the fields and the buttons: what went wrong, or what is going on. */
  readonly notice?: ReactNode;
  /** Beside the button that goes on. */
  readonly aside?: ReactNode;
}

/** Makes a passphrase: six random words, or a sentence of one's own; typed once more before it counts. */
export function PassphraseMaker(props: PassphraseMakerProps): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [way, setWay] = useState<'words' | 'own'>('words');
  const [own, setOwn] = useState('');
  const [repeat, setRepeat] = useState('');
  const suggestion = useQuery({
    queryKey: ['suggestion', language],
    queryFn: () => bridge.vault.suggestPassphrase({ language }),
    gcTime: 0,
  });
  const words = suggestion.data?.words ?? [];
  const wanted = way === 'words' ? words.join(' ') : own;
  const acceptable = way === 'words' ? words.length > 0 : strengthOf(own) !== 'short';
  const same = sameWords(repeat, wanted, way);
  const differs = repeat.length > 0 && !same && !startsAlike(repeat, wanted, way);

  const choose = (next: 'words' | 'own'): void => {
    setWay(next);
    setRepeat('');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (acceptable && same && !props.isBusy) props.onMade(wanted);
  };

  return (
    <form onSubmit={submit} className={styles['maker']}>
      <div>{props.headings[way]}</div>
      {way === 'words' ? (
        <>
          <ul className={styles['words']} aria-label={t('firstStart.passphrase.words')}>
            {words.map((word, index) => (
              <li key={index}>{word}</li>
            ))}
          </ul>
          <StrengthLine strength="random" />
          <div className={form['actions']}>
            <Button
              icon={IconArrowsLeftRight}
              isDisabled={props.isBusy}
              onPress={() => {
                setRepeat('');
                void suggestion.refetch();
              }}
            >
              {t('firstStart.passphrase.others')}
            </Button>
            <Button icon={IconPencil} isDisabled={props.isBusy} onPress={() => choose('own')}>
              {t('firstStart.passphrase.own')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <div className={styles['field']}>
            <PassphraseField
              label={t('firstStart.passphrase.ownLabel')}
              value={own}
              onChange={setOwn}
              shownAtFirst
              autoFocus
              isDisabled={props.isBusy}
            />
          </div>
          {own !== '' && <StrengthLine strength={strengthOf(own)} />}
          <div className={form['actions']}>
            <Button icon={IconArrowsLeftRight} isDisabled={props.isBusy} onPress={() => choose('words')}>
              {t('firstStart.passphrase.useWords')}
            </Button>
          </div>
        </>
      )}
      <div className={styles['field']}>
        <PassphraseField
          label={t('firstStart.passphrase.repeat')}
          value={repeat}
          onChange={setRepeat}
          shownAtFirst
          hint={t('firstStart.passphrase.repeatHint')}
          isDisabled={props.isBusy}
          problem={differs ? t('firstStart.passphrase.differs') : undefined}
        />
      </div>
      {props.notice}
      <div className={classNames(form['actions'], form['stay'])}>
        <Button type="submit" kind="primary" size="large" isDisabled={!acceptable || !same || props.isBusy}>
          {props.submitLabel}
        </Button>
        {props.aside}
      </div>
    </form>
  );
}

/** Given words may be typed with capitals or more spaces; a sentence of one's own counts letter by letter. */
function tidy(typed: string, way: 'words' | 'own'): string {
  const normal = typed.normalize('NFC');
  return way === 'own' ? normal : normal.trim().toLowerCase().replace(/\s+/gu, ' ');
}
const sameWords = (typed: string, wanted: string, way: 'words' | 'own'): boolean =>
  wanted !== '' && tidy(typed, way) === tidy(wanted, way);
const startsAlike = (typed: string, wanted: string, way: 'words' | 'own'): boolean =>
  tidy(wanted, way).startsWith(tidy(typed, way));
