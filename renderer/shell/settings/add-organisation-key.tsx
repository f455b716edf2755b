import { IconBuilding } from '@tabler/icons-react';
import { useState, type FormEvent, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../bridge/bridge.ts';
import { useKeyChange } from '../../bridge/use-key-change.ts';
import { useChange } from '../../bridge/use-change.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorBanner } from '../../components/error-banner.tsx';
import { PassphraseField } from '../../components/passphrase-field.tsx';
import { Progress } from '../../components/progress.tsx';
import { TextField } from '../../components/text-field.tsx';
import { say } from '../../components/toasts.ts';
import { codeOf } from '../../language/error-sentence.ts';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import { Fingerprint } from '../doors/fingerprint.tsx';

/** A public key of the organisation: pasted, compared, and confirmed with the passphrase. */
export function AddOrganisationKey({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { t } = useTranslation();
  const [recipient, setRecipient] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const check = useChange(bridge.vault.checkOrganisationKey, () => []);
  const set = useKeyChange(bridge.vault.setOrganisationKey);
  const checked = check.data?.fingerprint;
  const error = check.error ?? set.error;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (recipient.trim() === '' || set.isPending) return;
    if (checked === undefined) check.mutate({ recipient });
    else if (passphrase !== '') {
      set.mutate(
        { recipient, passphrase },
        {
          onSuccess: () => {
            say(t('doors.organisation.added'));
            onClose();
          },
        },
      );
    }
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('doors.organisation.addTitle')}
      icon={IconBuilding}
      width="wide"
    >
      <form onSubmit={submit} className={form['form']}>
        <p>{t('doors.organisation.meaning')}</p>
        <TextField
          label={t('doors.organisation.paste')}
          hint={t('doors.organisation.pasteHint')}
          autoFocus
          autoComplete="off"
          maxLength={1_000}
          value={recipient}
          onChange={(value) => {
            setRecipient(value);
            check.reset();
            set.reset();
          }}
        />
        {checked !== undefined && (
          <>
            <output>
              <Fingerprint groups={checked} />
              <p className={text['soft']}>{t('doors.organisation.compare')}</p>
            </output>
            <PassphraseField
              label={t('doors.organisation.passphrase')}
              autoFocus
              isDisabled={set.isPending}
              value={passphrase}
              onChange={(value) => {
                setPassphrase(value);
                set.reset();
              }}
            />
          </>
        )}
        {set.isPending && <Progress label={t('common.loading')} />}
        {error !== null && <ErrorBanner code={codeOf(error)} />}
        <div className={form['actions']}>
          <Button
            type="submit"
            kind="primary"
            size="large"
            isDisabled={
              recipient.trim() === '' || set.isPending || (checked !== undefined && passphrase === '')
            }
          >
            {t(checked === undefined ? 'common.next' : 'doors.organisation.add')}
          </Button>
          <Button kind="quiet" size="large" onPress={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
