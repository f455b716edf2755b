import { IconFileCertificate, IconKey } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useInformation, usePreferences, useVaultStatus } from '../../bridge/queries.ts';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import { Switch } from '../../components/switch.tsx';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import { useChangePreferences } from '../use-change-preferences.ts';
import { ChangePassphraseDialog } from './change-passphrase-dialog.tsx';
import { OrganisationKey } from './organisation-key.tsx';
import { ProveDialog } from './prove-dialog.tsx';
import { RenewDialog } from './renew-dialog.tsx';
import styles from './settings.module.css';

const minutes = [1, 2, 5, 10, 15, 30, 60, 120];

/** When Houvast locks, and what opens it again. */
export function LockPart(): JSX.Element | null {
  const { t } = useTranslation();
  const { data: preferences } = usePreferences();
  const { data: status } = useVaultStatus();
  const { data: information } = useInformation();
  const change = useChangePreferences();
  const [open, setOpen] = useState<'passphrase' | 'prove' | 'renew' | null>(null);
  if (preferences === undefined || status === undefined) return null;
  const close = (): void => setOpen(null);
  const choices = [...new Set([...minutes, preferences.lockMinutes])].toSorted((one, other) => one - other);
  return (
    <>
      <h1>{t('settings.lock.title')}</h1>
      <section className={styles['section']}>
        <Select
          label={t('settings.lock.after')}
          value={String(preferences.lockMinutes)}
          choices={choices.map((count) => ({
            id: String(count),
            name: t('settings.lock.minutes', { count }),
          }))}
          onChange={(value) => change({ lockMinutes: Number(value) })}
        />
        <p className={text['soft']}>{t('settings.lock.afterHint')}</p>
      </section>
      <section className={styles['section']}>
        <h2>{t('settings.lock.protectionTitle')}</h2>
        <Switch
          label={t('settings.lock.protection')}
          hint={t('settings.lock.protectionHint')}
          value={preferences.contentProtection}
          onChange={(contentProtection) => change({ contentProtection })}
        />
        {information?.platform === 'linux' && <p>{t('doors.protection.notHere')}</p>}
      </section>
      <section className={styles['section']}>
        <h2>{t('settings.lock.passphrase')}</h2>
        <Button icon={IconKey} onPress={() => setOpen('passphrase')}>
          {t('settings.lock.change')}
        </Button>
      </section>
      <section className={styles['section']}>
        <h2>{t('settings.lock.recovery')}</h2>
        <p>{status.recoveryProved ? t('settings.lock.proved') : t('settings.lock.notProved')}</p>
        <div className={form['actions']}>
          {!status.recoveryProved && (
            <Button onPress={() => setOpen('prove')}>{t('settings.lock.prove')}</Button>
          )}
          <Button icon={IconFileCertificate} onPress={() => setOpen('renew')}>
            {t('settings.lock.renew')}
          </Button>
        </div>
        <p className={text['soft']}>{t('settings.lock.renewHint')}</p>
      </section>
      <OrganisationKey organisationKey={status.organisationKey} />
      {open === 'passphrase' && <ChangePassphraseDialog onClose={close} />}
      {open === 'prove' && <ProveDialog onClose={close} onRenew={() => setOpen('renew')} />}
      {open === 'renew' && <RenewDialog onClose={close} />}
    </>
  );
}
