import { IconTrash } from '@tabler/icons-react';
import { useState, type FormEvent, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../bridge/bridge.ts';
import { useKeyChange } from '../../bridge/use-key-change.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorBanner } from '../../components/error-banner.tsx';
import { PassphraseField } from '../../components/passphrase-field.tsx';
import { Progress } from '../../components/progress.tsx';
import { say } from '../../components/toasts.ts';
import { codeOf } from '../../language/error-sentence.ts';
import form from '../../styles/form.module.css';

/** From now on the organisation's key no longer opens the files; confirmed with the passphrase. */
export function RemoveOrganisationKey({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState('');
  const set = useKeyChange(bridge.vault.setOrganisationKey);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (passphrase === '' || set.isPending) return;
    set.mutate(
      { recipient: null, passphrase },
      {
        onSuccess: () => {
          say(t('doors.organisation.removed'));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('doors.organisation.removeTitle')} icon={IconTrash}>
      <form onSubmit={submit} className={form['form']}>
        <p>{t('doors.organisation.removeWhat')}</p>
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
        {set.isPending && <Progress label={t('common.loading')} />}
        {set.error !== null && <ErrorBanner code={codeOf(set.error)} />}
        <div className={form['actions']}>
          <Button type="submit" kind="primary" size="large" isDisabled={passphrase === '' || set.isPending}>
            {t('doors.organisation.remove')}
          </Button>
          <Button kind="quiet" size="large" onPress={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
