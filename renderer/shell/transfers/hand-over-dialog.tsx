import { IconArrowsLeftRight, IconCircleCheck, IconPackageExport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../../domain/client-file/client-file.ts';
import { bridge } from '../../bridge/bridge.ts';
import { writeEverythingAway } from '../../bridge/flushing.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorBanner } from '../../components/error-banner.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { Switch } from '../../components/switch.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useErrorText } from '../../language/use-error-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import { Running } from './running.tsx';
import styles from './transfers.module.css';
import { useStoppable } from '../../bridge/use-stoppable.ts';

export interface ClientDialogProps {
  readonly client: Client;
  readonly onClose: () => void;
}

type Way = 'words' | 'key';

/** Makes a locked file for a colleague, and shows once by which words it opens. */
export function HandOverDialog({ client, onClose }: ClientDialogProps): JSX.Element {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { language } = useLanguage();
  const work = useStoppable();
  const [way, setWay] = useState<Way>('words');
  const [key, setKey] = useState('');
  const [privateNotes, setPrivateNotes] = useState(true);
  /** How the file that was saved opens. */
  const [saved, setSaved] = useState<Way | null>(null);
  const suggestion = useQuery({
    queryKey: ['suggestion', 'hand-over', language],
    queryFn: () => bridge.vault.suggestPassphrase({ language }),
    gcTime: 0,
  });
  const words = suggestion.data?.words ?? [];
  const keyRefused = work.problem === 'transfer-key-invalid';
  const ready = way === 'words' ? words.length > 0 : key.trim() !== '';

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!ready || work.running) return;
    work.run(async () => {
      await writeEverythingAway();
      const { outcome } = await bridge.transfers.save({
        clientId: client.id,
        language,
        privateNotes,
        protection:
          way === 'words' ? { kind: 'words', words: words.join(' ') } : { kind: 'key', key: key.trim() },
      });
      if (outcome === 'saved') setSaved(way);
    });
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('transfers.out.title')}
      icon={IconPackageExport}
      width="wide"
      // A click beside it would take the words away
      role={saved === 'words' ? 'alertdialog' : 'dialog'}
    >
      {saved !== null ? (
        <>
          <Banner title={t('transfers.out.doneTitle')} icon={IconCircleCheck} urgency="status">
            {t(saved === 'words' ? 'transfers.out.doneWords' : 'transfers.out.doneKey')}
          </Banner>
          {saved === 'words' && <Words words={words} />}
          <div className={classNames(form['actions'], form['end'])}>
            <Button kind="primary" size="large" autoFocus onPress={onClose}>
              {t('transfers.out.done')}
            </Button>
          </div>
        </>
      ) : (
        <form onSubmit={submit} className={form['form']}>
          <p className={text['soft']}>{t('transfers.out.lead', { name: client.callingName })}</p>
          <div className={form['fields']}>
            <Segmented<Way>
              label={t('transfers.out.how')}
              value={way}
              segments={[
                { id: 'words', name: t('transfers.out.words') },
                { id: 'key', name: t('transfers.out.key') },
              ]}
              onChange={(value) => {
                setWay(value ?? 'words');
                work.forgive();
              }}
            />
            {way === 'words' ? (
              <section className={styles['secret']} aria-labelledby="hand-over-words">
                <h3 id="hand-over-words">{t('transfers.out.wordsTitle')}</h3>
                <Words words={words} />
                <p>{t('transfers.out.wordsLead')}</p>
                <div>
                  <Button
                    icon={IconArrowsLeftRight}
                    isDisabled={work.running}
                    onPress={() => void suggestion.refetch()}
                  >
                    {t('transfers.out.others')}
                  </Button>
                </div>
              </section>
            ) : (
              <TextField
                label={t('transfers.out.keyLabel')}
                hint={t('transfers.out.keyHint')}
                value={key}
                onChange={(value) => {
                  setKey(value);
                  work.forgive();
                }}
                autoComplete="off"
                spellCheck="false"
                maxLength={10_000}
                isDisabled={work.running}
                problem={keyRefused ? errorText('transfer-key-invalid') : undefined}
              />
            )}
          </div>
          <Switch
            label={t('transfers.privateNotes')}
            hint={t('transfers.out.privateNotesHint')}
            value={privateNotes}
            onChange={setPrivateNotes}
            isDisabled={work.running}
          />
          {work.problem !== null && !keyRefused && <ErrorBanner code={work.problem} />}
          {work.running ? (
            <Running label={t('transfers.out.making')} work={work} />
          ) : (
            <div className={classNames(form['actions'], form['end'], form['stay'])}>
              <Button kind="quiet" size="large" onPress={onClose}>
                {t('common.cancel')}
              </Button>
              <Button type="submit" kind="primary" size="large" autoFocus={work.hasRun} isDisabled={!ready}>
                {t('transfers.out.make')}
              </Button>
            </div>
          )}
        </form>
      )}
    </Dialog>
  );
}

function Words({ words }: { readonly words: readonly string[] }): JSX.Element {
  return (
    <ol className={styles['words']}>
      {words.map((word, index) => (
        <li key={index}>{word}</li>
      ))}
    </ol>
  );
}
