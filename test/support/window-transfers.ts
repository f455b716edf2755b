import { transferHandlers } from '../../main/bridge/handlers/transfers.ts';
import type { LongJobs } from '../../main/bridge/long-jobs.ts';
import { Failure } from '../../main/vault/failure.ts';
import { askedVault } from './window-vault.ts';

/** The methods of the main process for handing over, by their names. What is saved goes nowhere, and no file is chosen. */
export function transferMethods(
  vault: string,
  jobs: LongJobs,
): Readonly<Record<string, (argument: never) => unknown>> {
  const handlers = transferHandlers({
    jobs,
    vault: askedVault(vault),
    saveFile: async (_kind, _file, note) => {
      await note?.('exported');
      return { outcome: 'saved' };
    },
    askReceived: async () => null,
    readFile: async () => {
      throw new Failure('import-failed');
    },
  });
  return {
    'transfers.save': handlers.save,
    'transfers.choose': handlers.choose,
    'transfers.forget': handlers.forget,
    'access.save': () => ({ outcome: 'cancelled' }),
  };
}
