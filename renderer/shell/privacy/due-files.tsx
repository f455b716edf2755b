import { IconChevronRight } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueFile } from '../../../domain/privacy/file-privacy.ts';
import { Rows } from '../../components/rows.tsx';
import { shortDay } from '../../language/dates.ts';
import { useLanguage } from '../../language/use-language.ts';
import { DueDialog } from './due-dialog.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { KeepDialog } from './keep-dialog.tsx';

/** Files that were kept long enough; each opens what can be done with it. */
export function DueFiles({ files }: { readonly files: readonly DueFile[] }): JSX.Element {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const [open, setOpen] = useState<{
    readonly file: DueFile;
    readonly dialog: 'choices' | 'keep' | 'erase';
  } | null>(null);
  const close = (): void => setOpen(null);
  return (
    <>
      <Rows
        label={t('privacy.retention.list')}
        onOpen={(id) => {
          const file = files.find((each) => each.id === id);
          if (file !== undefined) setOpen({ file, dialog: 'choices' });
        }}
        rows={files.map(({ id, callingName, endedOn, dueOn, removed }) => ({
          id,
          name: callingName,
          second: t(removed ? 'privacy.retention.endedRemoved' : 'privacy.retention.ended', {
            date: shortDay(endedOn, locale),
          }),
          third: t('privacy.retention.since', { date: shortDay(dueOn, locale) }),
          end: <IconChevronRight size={24} stroke={1.75} aria-hidden />,
        }))}
      />
      {open?.dialog === 'choices' && (
        <DueDialog
          file={open.file}
          onKeep={() => setOpen({ ...open, dialog: 'keep' })}
          onErase={() => setOpen({ ...open, dialog: 'erase' })}
          onClose={close}
        />
      )}
      {open?.dialog === 'keep' && <KeepDialog file={open.file} until={null} reason="" onClose={close} />}
      {open?.dialog === 'erase' && <EraseDialog id={open.file.id} reason="retention" onClose={close} />}
    </>
  );
}
