import { IconFolder, IconKey } from '@tabler/icons-react';
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
import { useChooseFolder } from '../use-choose-folder.ts';
import styles from './unlock.module.css';

export interface PassphraseFormProps {
  readonly onOpened: () => void;
  readonly onRecovery: () => void;
}

export function PassphraseForm({ onOpened, onRecovery }: PassphraseFormProps): JSX.Element {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const chooseFolder = useChooseFolder();
  const unlock = useChange(bridge.vault.unlock, () => [keys.status]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (passphrase === '' || unlock.isPending) return;
    unlock.mutate({ passphrase }, { onSuccess: onOpened, onError: () => field.current?.select() });
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
        }}
      />
      {unlock.error !== null && <ErrorBanner code={codeOf(unlock.error)} />}
      <Button type="submit" kind="primary" size="large" wide isDisabled={passphrase === ''}>
        {t('unlock.open')}
      </Button>
      {unlock.isPending && <Progress label={t('unlock.opening')} />}
      <div className={styles['ways']}>
        <Button kind="quiet" icon={IconKey} onPress={onRecovery}>
          {t('unlock.recoveryKey')}
        </Button>
        <Button kind="quiet" icon={IconFolder} onPress={chooseFolder}>
          {t('unlock.otherFolder')}
        </Button>
      </div>
    </form>
  );
}
