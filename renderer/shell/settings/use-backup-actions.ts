import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';
import { useLongJob } from '../../bridge/use-long-job.ts';
import { say } from '../../components/toasts.ts';

export interface BackupActions {
  readonly busy: 'make' | 'check' | null;
  /** How far it is, from 0 to 1. */
  readonly done: number;
  /** Why looking through did not come to its end. Why a backup was not made is told by the list of backups. */
  readonly checkError: Error | null;
  readonly make: () => void;
  readonly check: () => void;
  readonly stop: () => void;
}

/** Making a backup and looking all of them through. Leaving the screen stops it, and nothing is left half done. */
export function useBackupActions(): BackupActions {
  const { t } = useTranslation();
  const client = useQueryClient();
  const work = useMutation({
    mutationFn: async (deed: 'make' | 'check') => {
      if (deed === 'make') {
        const { outcome } = await bridge.backups.make({});
        return t(outcome === 'made' ? 'backups.made' : 'backups.stopped');
      }
      const { outcome, checked, broken } = await bridge.backups.check({});
      if (outcome === 'cancelled') return t('backups.stopped');
      return broken > 0
        ? t('backups.someBroken', { count: broken })
        : t('backups.checkedAll', { count: checked });
    },
    onSuccess: (said) => say(said),
    onSettled: () => client.invalidateQueries({ queryKey: keys.backups }),
  });
  const job = useLongJob(work.isPending);
  const begin = (deed: 'make' | 'check') => (): void => {
    job.begin();
    work.mutate(deed);
  };
  return {
    busy: work.isPending ? work.variables : null,
    done: job.done,
    checkError: work.variables === 'check' ? work.error : null,
    make: begin('make'),
    check: begin('check'),
    stop: job.stop,
  };
}
