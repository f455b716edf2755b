import { IconBuilding, IconFolder, IconKey } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent, type JSX } from 'react';
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
import { InUse } from '../doors/in-use.tsx';
import { isRepairable, type Trouble } from '../repair/deeds.ts';
import { useChooseFolder } from '../use-choose-folder.ts';
import styles from './unlock.module.css';

export interface PassphraseFormProps {
  readonly onOpened: () => void;
  readonly onRecovery: () => void;
  /** Undefined when no key of an organisation opens these files. */
  readonly onOrganisation: (() => void) | undefined;
  /** The passphrase is right, and the files do not open all the same. */
  readonly onTrouble: (trouble: Trouble) => void;
}

export function PassphraseForm(props: PassphraseFormProps): JSX.Element {
  const { onOpened, onRecovery, onOrganisation, onTrouble } = props;
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const chooseFolder = useChooseFolder();
  const queryClient = useQueryClient();
  const unlock = useChange(bridge.vault.unlock, () => [keys.status]);
  const read = useChange(bridge.vault.unlockReadOnly, () => [keys.status]);
  const error = read.error ?? unlock.error;
  const inUse = unlock.error !== null && codeOf(unlock.error) === 'store-in-use';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (passphrase === '' || unlock.isPending) return;
    unlock.mutate(
      { passphrase },
      {
        onSuccess: onOpened,
        onError: (problem) => {
          const code = codeOf(problem);
          // Since when it is open elsewhere, and where the folder is, may have changed since the door was shown.
          void queryClient.invalidateQueries({ queryKey: keys.status });
          if (isRepairable(code)) onTrouble({ code, secret: { passphrase } });
          else field.current?.select();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} className={form['form']}>
      <h1 className={text['hidden']}>{t('unlock.title')}</h1>
      <PassphraseField
        label={t('unlock.passphrase')}
        largeLabel
        autoFocus
        inputRef={field}
        value={passphrase}
        onChange={(value) => {
          setPassphrase(value);
          unlock.reset();
          read.reset();
        }}
      />
      {inUse && (
        <InUse isBusy={read.isPending} onRead={() => read.mutate({ passphrase }, { onSuccess: onOpened })} />
      )}
      {error !== null && !(inUse && read.error === null) && <ErrorBanner code={codeOf(error)} />}
      <Button type="submit" kind="primary" size="large" wide isDisabled={passphrase === ''}>
        {t('unlock.open')}
      </Button>
      {(unlock.isPending || read.isPending) && <Progress label={t('unlock.opening')} />}
      <div className={styles['ways']}>
        <Button kind="quiet" icon={IconKey} onPress={onRecovery}>
          {t('unlock.recoveryKey')}
        </Button>
        {onOrganisation !== undefined && (
          <Button kind="quiet" icon={IconBuilding} onPress={onOrganisation}>
            {t('doors.organisation.door')}
          </Button>
        )}
        <Button kind="quiet" icon={IconFolder} onPress={chooseFolder}>
          {t('unlock.otherFolder')}
        </Button>
      </div>
    </form>
  );
}
