import { useQueryClient } from '@tanstack/react-query';
import { useState, type JSX } from 'react';
import type { VaultStatus } from '../../../preload/contract/contract.ts';
import { keys } from '../../bridge/keys.ts';
import { useBackups } from '../../bridge/use-backups.ts';
import { Brand } from '../../components/brand.tsx';
import form from '../../styles/form.module.css';
import { LanguageMenu } from '../language-menu.tsx';
import { PlaceNotice } from '../doors/place-notice.tsx';
import { isRepairable, type Trouble } from '../repair/deeds.ts';
import { Repair } from '../repair/repair.tsx';
import { LastSaved } from './last-saved.tsx';
import { NewPassphrase } from './new-passphrase.tsx';
import { OrganisationForm } from './organisation-form.tsx';
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

type Way = 'passphrase' | 'recovery' | 'organisation' | 'new-passphrase' | 'after-organisation' | 'renew';

/** The door. Who comes in with the recovery sheet makes a new passphrase before going on. */
export function UnlockScreen({ status, onDone }: UnlockProps): JSX.Element {
  const [way, setWay] = useState<Way>('passphrase');
  const [found, setFound] = useState<(Trouble & { readonly folder: string }) | null>(null);
  const { data: backups, error: unlisted } = useBackups();
  const queryClient = useQueryClient();
  const lookAgain = (): void =>
    void Promise.all(
      [keys.status, keys.backups].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
    ).then(() => setFound(null));
  if (way === 'new-passphrase') return <NewPassphrase onMade={() => setWay('renew')} />;
  if (way === 'after-organisation')
    return <NewPassphrase lead="doors.organisation.newLead" onMade={onDone} />;
  if (way === 'renew') return <RenewSheet onDone={onDone} />;
  const present = troubleOf(status);
  const isKnown = found?.folder === status.folder;
  // Held on to while it is dealt with: the files are whole again before they are open
  if (present !== null && !isKnown) setFound({ ...present, folder: status.folder });
  const trouble = isKnown ? found : present;
  const stuck = trouble !== null && backups !== undefined;
  // Where not even the backups can be listed there is nothing to offer, but still something to say.
  const isBare = trouble === null ? status.state === 'unusable' : !stuck && unlisted !== null;
  const openable = !stuck && !isBare && status.state !== 'unusable';
  const onTrouble = (what: Trouble): void => setFound({ ...what, folder: status.folder });
  return (
    <div className={styles['door']}>
      <div className={styles['language']}>
        <LanguageMenu />
      </div>
      <main className={styles['middle']}>
        <Brand size="large" />
        <section className={styles['card']}>
          {stuck && (
            <Repair
              key={status.folder}
              trouble={trouble}
              backups={backups}
              onOpened={(secret) => ('passphrase' in secret ? onDone() : setWay('new-passphrase'))}
              onLookAgain={lookAgain}
            />
          )}
          {isBare && (
            <Unusable code={trouble?.code ?? status.problem ?? 'unexpected'} onLookAgain={lookAgain} />
          )}
          {openable && way === 'passphrase' && (
            <div className={form['form']}>
              <PlaceNotice place={status.place} />
              <PassphraseForm
                onOpened={onDone}
                onRecovery={() => setWay('recovery')}
                onOrganisation={status.organisationKey === null ? undefined : () => setWay('organisation')}
                onTrouble={onTrouble}
              />
            </div>
          )}
          {openable && way === 'organisation' && (
            <OrganisationForm
              onOpened={() => setWay('after-organisation')}
              onBack={() => setWay('passphrase')}
            />
          )}
          {openable && way === 'recovery' && (
            <RecoveryForm
              onOpened={() => setWay('new-passphrase')}
              onBack={() => setWay('passphrase')}
              onTrouble={onTrouble}
            />
          )}
        </section>
        <LastSaved status={status} />
      </main>
    </div>
  );
}

/** What can be seen from outside of files that a backup can bring back. */
const troubleOf = ({ state, problem }: VaultStatus): Trouble | null =>
  state === 'unusable' && problem !== null && isRepairable(problem) ? { code: problem, secret: null } : null;
