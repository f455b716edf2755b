import { IconArrowLeft, IconFile } from '@tabler/icons-react';
import { useState, type FormEvent, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';
import { useChange } from '../../bridge/use-change.ts';
import { Button } from '../../components/button.tsx';
import { ErrorBanner } from '../../components/error-banner.tsx';
import { PassphraseField } from '../../components/passphrase-field.tsx';
import { Progress } from '../../components/progress.tsx';
import { codeOf } from '../../language/error-sentence.ts';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import { tellError } from '../problems.ts';

export interface OrganisationFormProps {
  readonly onOpened: () => void;
  readonly onBack: () => void;
}

interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Opens with the secret key of the organisation: its file, which may have a password of its own, or the key pasted. */
export function OrganisationForm({ onOpened, onBack }: OrganisationFormProps): JSX.Element {
  const { t } = useTranslation();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [pasted, setPasted] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [asksPassphrase, setAsksPassphrase] = useState(false);
  const unlock = useChange(bridge.vault.unlockWithOrganisation, () => [keys.status]);
  const changed = (): void => {
    unlock.reset();
    setAsksPassphrase(false);
    setPassphrase('');
  };
  const choose = async (): Promise<void> => {
    const answer = await bridge.vault.openIdentityFile({});
    if (answer.outcome === 'cancelled') return;
    changed();
    setPasted('');
    setFile({ name: answer.name, bytes: new Uint8Array(answer.bytes) });
  };
  const present = file?.bytes ?? new TextEncoder().encode(pasted);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (present.length === 0 || unlock.isPending) return;
    unlock.mutate(
      { identity: present, passphrase: asksPassphrase ? passphrase : null },
      {
        onSuccess: onOpened,
        onError: (error) => setAsksPassphrase(codeOf(error).startsWith('identity-passphrase')),
      },
    );
  };
  return (
    <form onSubmit={submit} className={form['form']}>
      <div>
        <h1>{t('doors.organisation.doorTitle')}</h1>
        <p className={text['soft']}>{t('doors.organisation.doorLead')}</p>
      </div>
      <div className={form['actions']}>
        <Button icon={IconFile} autoFocus onPress={() => void choose().catch(tellError)}>
          {t('doors.organisation.choose')}
        </Button>
        {file !== null && (
          <output>
            <bdi>{t('doors.organisation.chosen', { name: file.name })}</bdi>
          </output>
        )}
      </div>
      <PassphraseField
        label={t('doors.organisation.secret')}
        hint={t('doors.organisation.secretHint')}
        value={pasted}
        onChange={(value) => {
          changed();
          setFile(null);
          setPasted(value);
        }}
      />
      {unlock.error !== null && <ErrorBanner code={codeOf(unlock.error)} />}
      {asksPassphrase && (
        <PassphraseField
          label={t('doors.organisation.filePassphrase')}
          value={passphrase}
          autoFocus
          onChange={setPassphrase}
        />
      )}
      <Button type="submit" kind="primary" size="large" wide isDisabled={present.length === 0}>
        {t('unlock.open')}
      </Button>
      {unlock.isPending && <Progress label={t('unlock.opening')} />}
      <div>
        <Button kind="quiet" icon={IconArrowLeft} onPress={onBack}>
          {t('unlock.backToPassphrase')}
        </Button>
      </div>
    </form>
  );
}
