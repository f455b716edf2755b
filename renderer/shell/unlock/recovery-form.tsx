import { IconArrowLeft } from '@tabler/icons-react';
import { useState, type FormEvent, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';
import { useChange } from '../../bridge/use-change.ts';
import { Button } from '../../components/button.tsx';
import { ErrorBanner } from '../../components/error-banner.tsx';
import { Progress } from '../../components/progress.tsx';
import { codeOf } from '../../language/error-sentence.ts';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import { RecoveryKeyField } from './recovery-key-field.tsx';
import { isRepairable, type Trouble } from '../repair/deeds.ts';

export interface RecoveryFormProps {
  readonly onOpened: () => void;
  readonly onBack: () => void;
  /** The key is right, and the files do not open all the same. */
  readonly onTrouble: (trouble: Trouble) => void;
}

/** Opens with the paper sheet. */
export function RecoveryForm({ onOpened, onBack, onTrouble }: RecoveryFormProps): JSX.Element {
  const { t } = useTranslation();
  const [recoveryKey, setRecoveryKey] = useState('');
  const unlock = useChange(bridge.vault.unlockWithRecovery, () => [keys.status]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (recoveryKey.trim() === '' || unlock.isPending) return;
    unlock.mutate(
      { recoveryKey },
      {
        onSuccess: onOpened,
        onError: (error) => {
          const code = codeOf(error);
          if (isRepairable(code)) onTrouble({ code, secret: { recoveryKey } });
        },
      },
    );
  };
  return (
    <form onSubmit={submit} className={form['form']}>
      <div>
        <h1>{t('unlock.recoveryTitle')}</h1>
        <p className={text['soft']}>{t('unlock.recoveryLead')}</p>
      </div>
      <RecoveryKeyField
        value={recoveryKey}
        onChange={(value) => {
          setRecoveryKey(value);
          unlock.reset();
        }}
      />
      {unlock.error !== null && <ErrorBanner code={codeOf(unlock.error)} />}
      <Button type="submit" kind="primary" size="large" wide isDisabled={recoveryKey.trim() === ''}>
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
