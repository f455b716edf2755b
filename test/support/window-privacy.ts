import { auditHandlers, privacyHandlers } from '../../main/bridge/handlers/privacy.ts';
import type { LongJobs } from '../../main/bridge/long-jobs.ts';
import { askedVault } from './window-vault.ts';

/** The methods of the main process about privacy, by their names. What is saved goes nowhere. */
export function privacyMethods(
  vault: string,
  jobs: LongJobs,
): Readonly<Record<string, (argument: never) => unknown>> {
  const parts = {
    jobs,
    vault: askedVault(vault),
    saveFile: async (_kind: unknown, _file: unknown, note?: (what: 'exported') => Promise<unknown>) => {
      await note?.('exported');
      return { outcome: 'saved' } as const;
    },
  };
  const privacy = privacyHandlers(parts);
  return {
    'privacy.erase': privacy.erase,
    'privacy.finishErasing': privacy.finishErasing,
    'privacy.saveSheet': privacy.saveSheet,
    'audit.save': auditHandlers(parts).save,
  };
}
