import { IconArchive } from '@tabler/icons-react';
import { useState, type FormEvent, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../../domain/client-file/client-file.ts';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { DateField } from '../../components/date-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { today } from '../../language/dates.ts';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import { useArchive } from './use-archive.ts';

export interface ArchiveDialogProps {
  readonly client: Client;
  readonly onClose: () => void;
}

/** Asks when the guidance ended, which nobody has to know, and puts the file away. */
export function ArchiveDialog({ client, onClose }: ArchiveDialogProps): JSX.Element {
  const { t } = useTranslation();
  const { archive } = useArchive(client);
  const [end, setEnd] = useState<string | null>(client.endDate ?? today());
  const wrongOrder = end !== null && client.startDate !== null && end < client.startDate;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    archive(end);
    onClose();
  };
  return (
    <Dialog isOpen onClose={onClose} icon={IconArchive} title={t('clientFile.archive.dialogTitle')}>
      <form onSubmit={submit} className={form['form']}>
        <p className={text['soft']}>{t('clientFile.archive.lead')}</p>
        <DateField
          label={t('clientFile.archive.ask', { name: client.callingName })}
          value={end}
          onChange={setEnd}
          hint={wrongOrder ? t('clientFile.endBefore') : t('clientFile.archive.askHint')}
          autoFocus
        />
        <div className={classNames(form['actions'], form['end'])}>
          <Button kind="quiet" size="large" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" kind="primary" size="large">
            {t('clientFile.archive.do')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
