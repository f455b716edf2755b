import { IconArrowLeft, IconKey } from '@tabler/icons-react';
import { useState, type FormEvent, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Secret } from '../../../preload/contract/backups.ts';
import { Button } from '../../components/button.tsx';
import { ErrorBanner } from '../../components/error-banner.tsx';
import { PassphraseField } from '../../components/passphrase-field.tsx';
import { RecoveryKeyField } from '../unlock/recovery-key-field.tsx';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import { useWhen } from '../use-when.ts';
import type { Deed } from './deeds.ts';
import styles from './repair.module.css';
import type { ErrorCode } from '../../../domain/language/error-codes.ts';

export interface SecretFormProps {
  readonly deed: Deed;
  /** Why what was typed before did not open anything. */
  readonly wrong: ErrorCode | null;
  readonly onTyped: (secret: Secret) => void;
  readonly onBack: () => void;
}

/** Passphrase or recovery key, for what was chosen. */
export function SecretForm({ deed, wrong, onTyped, onBack }: SecretFormProps): JSX.Element {
  const { t } = useTranslation();
  const when = useWhen();
  const [way, setWay] = useState<'passphrase' | 'recovery'>('passphrase');
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim() === '') return;
    onTyped(way === 'passphrase' ? { passphrase: typed } : { recoveryKey: typed });
  };
  const change = (next: typeof way): void => {
    setWay(next);
    setTyped('');
  };
  return (
    <form onSubmit={submit} className={form['form']}>
      <div>
        <h1>{t(way === 'passphrase' ? 'repair.secretTitle' : 'unlock.recoveryTitle')}</h1>
        <p className={text['soft']}>{why()}</p>
      </div>
      {way === 'passphrase' ? (
        <PassphraseField
          label={t('unlock.passphrase')}
          largeLabel
          autoFocus
          value={typed}
          onChange={setTyped}
        />
      ) : (
        <RecoveryKeyField value={typed} onChange={setTyped} />
      )}
      {wrong !== null && typed === '' && <ErrorBanner code={wrong} />}
      <Button type="submit" kind="primary" size="large" wide isDisabled={typed.trim() === ''}>
        {t('repair.goOn')}
      </Button>
      <div className={styles['ways']}>
        <Button kind="quiet" icon={IconArrowLeft} onPress={onBack}>
          {t('common.back')}
        </Button>
        <Button
          kind="quiet"
          icon={IconKey}
          onPress={() => change(way === 'passphrase' ? 'recovery' : 'passphrase')}
        >
          {t(way === 'passphrase' ? 'repair.withRecovery' : 'repair.withPassphrase')}
        </Button>
      </div>
    </form>
  );

  function why(): string {
    if (deed.do === 'restore') return t('repair.secretForRestore', { when: when(deed.backup.createdAt) });
    return t(deed.do === 'keys' ? 'repair.secretForKeys' : 'repair.secretForSalvage');
  }
}
