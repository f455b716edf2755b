import { useState, type JSX } from 'react';
import type { VaultStatus } from '../../../preload/contract/contract.ts';
import { Brand } from '../../components/brand.tsx';
import { LanguageMenu } from '../language-menu.tsx';
import { LastSaved } from './last-saved.tsx';
import { NewPassphrase } from './new-passphrase.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import { RecoveryForm } from './recovery-form.tsx';
import { RenewSheet } from './renew-sheet.tsx';
import { Unusable } from './unusable.tsx';
import styles from './unlock.module.css';

export interface UnlockProps {
  readonly status: VaultStatus;
  /** The store is open and there is nothing more to ask. */
  readonly onDone: () => void;
}

type Way = 'passphrase' | 'recovery' | 'new-passphrase' | 'renew';

/** The door. Who comes in with the recovery sheet makes a new passphrase before going on. */
export function UnlockScreen({ status, onDone }: UnlockProps): JSX.Element {
  const [way, setWay] = useState<Way>('passphrase');
  if (way === 'new-passphrase') return <NewPassphrase onMade={() => setWay('renew')} />;
  if (way === 'renew') return <RenewSheet onDone={onDone} />;
  return (
    <div className={styles['door']}>
      <div className={styles['language']}>
        <LanguageMenu />
      </div>
      <main className={styles['middle']}>
        <Brand size="large" />
        <section className={styles['card']}>
          {status.state === 'unusable' && <Unusable code={status.problem ?? 'unexpected'} />}
          {status.state !== 'unusable' && way === 'passphrase' && (
            <PassphraseForm onOpened={onDone} onRecovery={() => setWay('recovery')} />
          )}
          {status.state !== 'unusable' && way === 'recovery' && (
            <RecoveryForm onOpened={() => setWay('new-passphrase')} onBack={() => setWay('passphrase')} />
          )}
        </section>
        <LastSaved status={status} />
      </main>
    </div>
  );
}
