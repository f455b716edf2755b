import { IconBuilding, IconTrash } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { VaultStatus } from '../../../preload/contract/contract.ts';
import { Button } from '../../components/button.tsx';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import { Fingerprint } from '../doors/fingerprint.tsx';
import { AddOrganisationKey } from './add-organisation-key.tsx';
import { RemoveOrganisationKey } from './remove-organisation-key.tsx';
import styles from './settings.module.css';

/** Whether a key of the organisation opens the files too, what that means, and how to change it. */
export function OrganisationKey({ organisationKey }: Pick<VaultStatus, 'organisationKey'>): JSX.Element {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'add' | 'remove' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <section className={styles['section']}>
      <h2>{t('doors.organisation.title')}</h2>
      <p>{t(organisationKey === null ? 'doors.organisation.none' : 'doors.organisation.set')}</p>
      {organisationKey !== null && <Fingerprint groups={organisationKey.fingerprint} />}
      <p className={text['soft']}>{t('doors.organisation.meaning')}</p>
      <div className={form['actions']}>
        {organisationKey === null ? (
          <Button icon={IconBuilding} onPress={() => setOpen('add')}>
            {t('doors.organisation.add')}
          </Button>
        ) : (
          <Button icon={IconTrash} onPress={() => setOpen('remove')}>
            {t('doors.organisation.remove')}
          </Button>
        )}
      </div>
      {open === 'add' && <AddOrganisationKey onClose={close} />}
      {open === 'remove' && <RemoveOrganisationKey onClose={close} />}
    </section>
  );
}
