import { IconPencil } from '@tabler/icons-react';
import { useState, type FormEvent, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorksheetSummary } from '../../../domain/client-file/client-file.ts';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import form from '../../styles/form.module.css';

export interface RenameDialogProps {
  readonly worksheet: WorksheetSummary;
  readonly onClose: () => void;
  readonly onRename: (title: string) => void;
}

/** Gives a worksheet a name of its own; without one it is called after its instrument. */
export function RenameDialog({ worksheet, onClose, onRename }: RenameDialogProps): JSX.Element {
  const { t } = useTranslation();
  const [title, setTitle] = useState(worksheet.title);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onRename(title.trim());
    onClose();
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('clientFile.renameTitle')} icon={IconPencil}>
      <form onSubmit={submit} className={form['form']}>
        <TextField
          label={t('clientFile.renameLabel')}
          hint={t('clientFile.renameHint', { name: t(`${worksheet.instrument}.name`) })}
          value={title}
          onChange={setTitle}
          maxLength={500}
          autoFocus
          size="large"
        />
        <div className={classNames(form['actions'], form['end'])}>
          <Button kind="quiet" size="large" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" kind="primary" size="large">
            {t('common.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
