import { IconCalendarPlus, IconShieldLock, IconTrash } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilePrivacy as Privacy } from '../../../domain/privacy/file-privacy.ts';
import { useFilePrivacy, useOwnOrganisation } from '../../bridge/privacy-queries.ts';
import { Button } from '../../components/button.tsx';
import { longDay, today } from '../../language/dates.ts';
import { useLanguage } from '../../language/use-language.ts';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import { toEdge } from '../to-edge.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { KeepDialog } from './keep-dialog.tsx';
import { RestrictDialog } from './restrict-dialog.tsx';
import type { NamedFile } from './use-file-privacy-actions.ts';

/** How long a file is kept, and what the law can ask for: keeping it longer, restricting it, erasing it. */
export function FilePrivacy({ file }: { readonly file: NamedFile }): JSX.Element | null {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'keep' | 'restrict' | 'erase' | null>(null);
  const { data: privacy, error } = useFilePrivacy(file.id);
  toEdge(error);
  if (privacy === undefined) return null;
  const close = (): void => setOpen(null);
  return (
    <>
      <h2>{t('privacy.file.title')}</h2>
      <HowLong privacy={privacy} />
      <div>
        <Button icon={IconCalendarPlus} onPress={() => setOpen('keep')}>
          {t('privacy.file.keep')}
        </Button>
      </div>
      <p className={text['soft']}>{t('privacy.file.restrictHint')}</p>
      <div>
        <Button icon={IconShieldLock} onPress={() => setOpen('restrict')}>
          {t('privacy.file.restrict')}
        </Button>
      </div>
      <p className={text['soft']}>{t('privacy.file.eraseHint')}</p>
      <div className={form['actions']}>
        <Button kind="danger" icon={IconTrash} onPress={() => setOpen('erase')}>
          {t('privacy.file.erase')}
        </Button>
      </div>
      {open === 'keep' && (
        <KeepDialog file={file} until={privacy.keepUntil} reason={privacy.keepReason} onClose={close} />
      )}
      {open === 'restrict' && <RestrictDialog file={file} onClose={close} />}
      {open === 'erase' && <EraseDialog id={file.id} reason="asked" onClose={close} />}
    </>
  );
}

function HowLong({ privacy }: { readonly privacy: Privacy }): JSX.Element | null {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const { data: organisation } = useOwnOrganisation();
  if (organisation === undefined) return null;
  const { dueOn, keepUntil, keepReason: reason } = privacy;
  const usual = (): string => {
    if (organisation.retentionMonths === null) return t('privacy.file.unchosen');
    if (dueOn === null) return t('privacy.file.notYet');
    return t(dueOn > today() ? 'privacy.file.due' : 'privacy.file.overdue', { date: longDay(dueOn, locale) });
  };
  return (
    <>
      <p>{usual()}</p>
      {keepUntil !== null && (
        <p>
          {reason === ''
            ? t('privacy.file.keptUnsaid', { date: longDay(keepUntil, locale) })
            : t('privacy.file.kept', { date: longDay(keepUntil, locale), reason })}
        </p>
      )}
    </>
  );
}
