import { commands } from 'vitest/browser';
import { backupHandlers } from '../../main/bridge/handlers/backups.ts';
import { longJobs, type LongJobs } from '../../main/bridge/long-jobs.ts';
import { askedVault } from './window-vault.ts';

/** The long jobs of a vault behind a test's page, as the main process runs them. */
export function jobsOf(vault: string, progress: (done: number) => void): LongJobs {
  return longJobs(askedVault(vault), progress);
}

/** The methods of the main process that are long jobs of backups, by their names. */
export function backupMethods(
  vault: string,
  jobs: LongJobs,
  lock: () => Promise<void>,
): Readonly<Record<string, (argument: never) => unknown>> {
  let isUnlocked = true;
  const handlers = backupHandlers({
    jobs,
    locking: {
      lock: async () => {
        await lock();
        return true;
      },
    },
    renew: () => commands.lockVault(vault),
    isUnlocked: () => isUnlocked,
  });
  return {
    'jobs.stop': async () => {
      await jobs.stop();
      return {};
    },
    'backups.make': handlers.make,
    'backups.check': handlers.check,
    'backups.restore': (argument: Parameters<typeof handlers.restore>[0]) => {
      isUnlocked = argument.secret === null;
      return handlers.restore(argument);
    },
    'backups.salvage': handlers.salvage,
  };
}
