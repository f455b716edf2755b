import { IconShieldLock } from '@tabler/icons-react';
import { useState, type FormEvent, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import form from '../../styles/form.module.css';
import { useFilePrivacyActions, type NamedFile } from './use-file-privacy-actions.ts';

export interface RestrictDialogProps {
  readonly file: NamedFile;
  readonly onClose: () => void;
}

/** What restricting a file means, and why it is done. */
export function RestrictDialog({ file, onClose }: RestrictDialogProps): JSX.Element {
  const { t } = useTranslation();
  const { restrict } = useFilePrivacyActions();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (reason.trim() === '') return;
    restrict(file, reason.trim());
    onClose();
  };
  return (
    <Dialog isOpen onClose={onClose} icon={IconShieldLock} title={t('privacy.restrict.title')}>
      <form onSubmit={submit} className={form['form']}>
        <p>{t('privacy.restrict.lead', { name: file.callingName })}</p>
        <TextField
          label={t('privacy.restrict.reason')}
          hint={t('privacy.restrict.reasonHint')}
          value={reason}
          onChange={setReason}
          maxLength={500}
          problem={asked && reason.trim() === '' ? t('privacy.restrict.reasonNeeded') : undefined}
          autoFocus
        />
        <div className={classNames(form['actions'], form['end'])}>
          <Button kind="quiet" size="large" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" kind="primary" size="large">
            {t('privacy.restrict.do')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
