import { IconCalendarPlus } from '@tabler/icons-react';
import { useState, type FormEvent, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { DateField } from '../../components/date-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import { useFilePrivacyActions, type NamedFile } from './use-file-privacy-actions.ts';

export interface KeepDialogProps {
  readonly file: NamedFile;
  readonly until: string | null;
  readonly reason: string;
  readonly onClose: () => void;
}

/** Until when a file is kept whatever the usual time is, and why. */
export function KeepDialog({ file, until: before, reason: because, onClose }: KeepDialogProps): JSX.Element {
  const { t } = useTranslation();
  const { keep } = useFilePrivacyActions();
  const [until, setUntil] = useState(before);
  const [reason, setReason] = useState(because);
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (until === null || reason.trim() === '') return;
    keep(file, until, reason.trim());
    onClose();
  };
  return (
    <Dialog isOpen onClose={onClose} icon={IconCalendarPlus} title={t('privacy.keep.title')}>
      <form onSubmit={submit} className={form['form']}>
        <p className={text['soft']}>{t('privacy.keep.lead')}</p>
        <DateField
          label={t('privacy.keep.until')}
          value={until}
          onChange={setUntil}
          problem={asked && until === null ? t('privacy.keep.untilNeeded') : undefined}
          autoFocus
        />
        <TextField
          label={t('privacy.keep.reason')}
          hint={t('privacy.keep.reasonHint')}
          value={reason}
          onChange={setReason}
          maxLength={500}
          problem={asked && reason.trim() === '' ? t('privacy.keep.reasonNeeded') : undefined}
        />
        <div className={classNames(form['actions'], form['end'])}>
          {before !== null && (
            <Button
              kind="quiet"
              size="large"
              onPress={() => {
                keep(file, null, '');
                onClose();
              }}
            >
              {t('privacy.keep.stop')}
            </Button>
          )}
          <Button kind="quiet" size="large" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" kind="primary" size="large">
            {t('privacy.keep.do')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
