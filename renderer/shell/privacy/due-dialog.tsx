import { IconCalendarPlus, IconFolderOpen, IconHourglass, IconTrash } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { DueFile } from '../../../domain/privacy/file-privacy.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { longDay } from '../../language/dates.ts';
import { useLanguage } from '../../language/use-language.ts';
import form from '../../styles/form.module.css';
import { paths } from '../paths.ts';

export interface DueDialogProps {
  readonly file: DueFile;
  readonly onKeep: () => void;
  readonly onErase: () => void;
  readonly onClose: () => void;
}

/** What can be done with a file that was kept long enough. A removed one is put back before anything but erasing. */
export function DueDialog({ file, onKeep, onErase, onClose }: DueDialogProps): JSX.Element {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const [, go] = useLocation();
  const { id, callingName: name, endedOn, dueOn, removed } = file;
  const days = { ended: longDay(endedOn, locale), due: longDay(dueOn, locale) };
  return (
    <Dialog isOpen onClose={onClose} icon={IconHourglass} title={t('privacy.retention.dialogTitle')}>
      <div className={form['form']}>
        <p>{t('privacy.retention.dialogLead', { name, ...days })}</p>
        {removed && <p>{t('privacy.retention.removedLead')}</p>}
        <div className={form['actions']}>
          {!removed && (
            <Button size="large" icon={IconFolderOpen} onPress={() => go(paths.client(id))} autoFocus>
              {t('privacy.retention.open')}
            </Button>
          )}
          {!removed && (
            <Button size="large" icon={IconCalendarPlus} onPress={onKeep}>
              {t('privacy.retention.keep')}
            </Button>
          )}
          <Button size="large" kind="danger" icon={IconTrash} onPress={onErase}>
            {t('privacy.retention.erase')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
