import type { Handlers } from '../../../preload/contract/types.ts';
import type { Locking } from '../locking.ts';
import type { LongJobs } from '../long-jobs.ts';

export interface BackupParts {
  readonly jobs: LongJobs;
  readonly locking: Pick<Locking, 'lock'>;
  /** The vault process is replaced: what it had in memory belonged to what was there before. */
  readonly renew: () => Promise<void>;
  readonly isUnlocked: () => boolean;
}

/** Backups as long jobs. After a restore the store is locked, and opens as it was in the backup. */
export function backupHandlers({
  jobs,
  locking,
  renew,
  isUnlocked,
}: BackupParts): Handlers<'main'>['backups'] {
  return {
    make: async () => {
      const made = await jobs.run('backup', { reason: 'by-hand' });
      return { outcome: made === null ? 'cancelled' : 'made' };
    },
    check: async () => {
      const checked = await jobs.run('checkBackups', {});
      if (checked === null) return { outcome: 'cancelled', checked: 0, broken: 0 };
      return { outcome: 'checked', ...checked.answer };
    },
    restore: async (request) => {
      const restored = await jobs.run('restore', request);
      if (restored === null) return { outcome: 'cancelled' };
      if (isUnlocked()) await locking.lock('system');
      else await renew();
      return { outcome: 'restored' };
    },
    salvage: async (request) => {
      const salvaged = await jobs.run('salvage', request);
      return { salvaged: salvaged?.answer ?? null };
    },
  };
}
