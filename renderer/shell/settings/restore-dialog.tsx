import { IconHistory } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Backup, BackupList } from '../../../preload/contract/backups.ts';
import { bridge } from '../../bridge/bridge.ts';
import { writeEverythingAway } from '../../bridge/flushing.ts';
import { useLongJob } from '../../bridge/use-long-job.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorBanner } from '../../components/error-banner.tsx';
import { Progress } from '../../components/progress.tsx';
import { codeOf } from '../../language/error-sentence.ts';
import { useHolds } from '../backups/use-holds.ts';
import { useWhen } from '../use-when.ts';

export interface RestoreDialogProps {
  readonly backup: Backup;
  /** What there is now. */
  readonly present: BackupList['present'];
  readonly onClose: () => void;
}

/** Asks whether a backup is to take the place of what there is now, with what comes and what goes aside. Then Houvast locks. */
export function RestoreDialog({ backup, present, onClose }: RestoreDialogProps): JSX.Element {
  const { t } = useTranslation();
  const when = useWhen()(backup.createdAt);
  const holds = useHolds();
  const restore = useMutation({
    mutationFn: async () => {
      await writeEverythingAway();
      return bridge.backups.restore({ name: backup.name, secret: null });
    },
    onSuccess: onClose,
  });
  const job = useLongJob(restore.isPending);
  return (
    <Dialog
      isOpen
      onClose={restore.isPending ? job.stop : onClose}
      role="alertdialog"
      title={t('backups.restoreTitle')}
      icon={IconHistory}
      actions={
        <>
          <Button kind="quiet" size="large" onPress={restore.isPending ? job.stop : onClose}>
            {t('common.cancel')}
          </Button>
          <Button
            kind="primary"
            size="large"
            isDisabled={restore.isPending}
            onPress={() => {
              job.begin();
              restore.mutate();
            }}
          >
            {t('backups.restore')}
          </Button>
        </>
      }
    >
      <p>{t('backups.restoreWill', { ...holds(backup), when })}</p>
      {present !== null && <p>{t('backups.restoreAside', holds(present))}</p>}
      <p>{t('backups.restoreLocks')}</p>
      {restore.isPending && <Progress label={t('backups.restoring')} value={job.done} />}
      {restore.error !== null && <ErrorBanner code={codeOf(restore.error)} />}
    </Dialog>
  );
}
