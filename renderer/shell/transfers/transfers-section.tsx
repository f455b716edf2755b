import { IconEyeCheck, IconPackageExport } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../../domain/client-file/client-file.ts';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import { AccessDialog } from './access-dialog.tsx';
import { HandOverDialog } from './hand-over-dialog.tsx';
import styles from './transfers.module.css';

/** A file to a colleague, and a copy for the person whom it is about (overdragen en inzage). */
export function TransfersSection({ client }: { readonly client: Client }): JSX.Element {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'hand-over' | 'access' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <>
      <h2>{t('transfers.title')}</h2>
      <p className={text['soft']}>{t('transfers.lead', { name: client.callingName })}</p>
      <div className={classNames(form['actions'], styles['choices'])}>
        <Button icon={IconPackageExport} onPress={() => setOpen('hand-over')}>
          {t('transfers.handOver')}
        </Button>
        <Button icon={IconEyeCheck} onPress={() => setOpen('access')}>
          {t('transfers.access')}
        </Button>
      </div>
      {open === 'hand-over' && <HandOverDialog client={client} onClose={close} />}
      {open === 'access' && <AccessDialog client={client} onClose={close} />}
    </>
  );
}
