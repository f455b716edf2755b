import { IconFileImport, IconPackageImport } from '@tabler/icons-react';
import { useEffect, useRef, useState, type FormEvent, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorBanner } from '../../components/error-banner.tsx';
import { PassphraseField } from '../../components/passphrase-field.tsx';
import { useErrorText } from '../../language/use-error-text.ts';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import { Running } from './running.tsx';
import { ReceivedFile } from './received-file.tsx';
import { useReceiving, type Receiving } from './use-receiving.ts';

/** A client file of a colleague: chosen, opened, looked at, and only then added. */
export function ReceiveDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { t } = useTranslation();
  const receiving = useReceiving();
  return (
    <Dialog isOpen onClose={onClose} title={t('transfers.in.title')} icon={IconPackageImport} width="wide">
      <Step receiving={receiving} onClose={onClose} />
    </Dialog>
  );
}

interface StepProps {
  readonly receiving: Receiving;
  readonly onClose: () => void;
}

function Step({ receiving, onClose }: StepProps): JSX.Element {
  const { t } = useTranslation();
  const { work, step, chosen, preview, add } = receiving;
  if (preview !== null) {
    return (
      <>
        <ReceivedFile preview={preview} />
        {work.problem !== null && <ErrorBanner code={work.problem} />}
        {work.running && step === 'adding' ? (
          <Running label={t('transfers.in.adding')} work={work} />
        ) : (
          <Buttons receiving={receiving} onClose={onClose}>
            <Button kind="primary" size="large" autoFocus isDisabled={work.running} onPress={add}>
              {t('transfers.in.add')}
            </Button>
          </Buttons>
        )}
      </>
    );
  }
  if (chosen?.needs === 'words') return <WordsStep receiving={receiving} onClose={onClose} />;
  return (
    <>
      <p>{t('transfers.in.lead')}</p>
      {work.problem !== null && <ErrorBanner code={work.problem} />}
      {work.running && chosen !== null ? (
        <Running label={t('transfers.in.opening')} work={work} />
      ) : (
        <Buttons receiving={receiving} onClose={onClose} />
      )}
    </>
  );
}

/** The words that a colleague told. Wrong ones may be typed again. */
function WordsStep({ receiving, onClose }: StepProps): JSX.Element {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { work, chosen, open } = receiving;
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // The button to stop is gone with what it stopped
  useEffect(() => {
    if (work.hasRun && !work.running) field.current?.focus();
  }, [work.hasRun, work.running]);
  const mistaken = work.problem === 'transfer-wrong-words';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (words.trim() !== '' && !work.running) open(words);
  };
  return (
    <form onSubmit={submit} className={form['form']}>
      <p className={text['soft']}>
        <bdi>{t('transfers.in.file', { name: chosen?.name ?? '' })}</bdi>
      </p>
      <PassphraseField
        label={t('transfers.in.wordsLabel')}
        hint={t('transfers.in.wordsHint')}
        value={words}
        onChange={(value) => {
          setWords(value);
          work.forgive();
        }}
        inputRef={field}
        shownAtFirst
        autoFocus
        isDisabled={work.running}
        problem={mistaken ? errorText('transfer-wrong-words') : undefined}
      />
      {work.problem !== null && !mistaken && <ErrorBanner code={work.problem} />}
      {work.running ? (
        <Running label={t('transfers.in.opening')} work={work} />
      ) : (
        <Buttons receiving={receiving} onClose={onClose}>
          <Button type="submit" kind="primary" size="large" isDisabled={words.trim() === ''}>
            {t('transfers.in.open')}
          </Button>
        </Buttons>
      )}
    </form>
  );
}

interface ButtonsProps extends StepProps {
  /** What goes on. */
  readonly children?: JSX.Element;
}

function Buttons({ receiving: { chosen, choose, work }, onClose, children }: ButtonsProps): JSX.Element {
  const { t } = useTranslation();
  const first = chosen === null;
  return (
    <div className={classNames(form['actions'], form['end'], form['stay'])}>
      <Button kind="quiet" size="large" onPress={onClose}>
        {t('common.cancel')}
      </Button>
      <Button
        kind={first ? 'primary' : 'normal'}
        size="large"
        icon={IconFileImport}
        autoFocus={first}
        isDisabled={work.running}
        onPress={choose}
      >
        {t(first ? 'transfers.in.choose' : 'transfers.in.other')}
      </Button>
      {children}
    </div>
  );
}
