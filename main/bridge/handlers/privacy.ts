import type { Handlers } from '../../../preload/contract/types.ts';
import type { LongJobs } from '../long-jobs.ts';
import type { FileSaver } from '../saving.ts';
import type { VaultKeeper } from '../vault-keeper.ts';

export interface PrivacyParts {
  readonly vault: Pick<VaultKeeper, 'askInternal'>;
  readonly jobs: LongJobs;
  readonly saveFile: FileSaver;
}

/** Erasing, which takes long, and sheets that leave the house as file. */
export function privacyHandlers({ vault, jobs, saveFile }: PrivacyParts): Handlers<'main'>['privacy'] {
  return {
    erase: async (request) => {
      const erased = await jobs.run('erase', request);
      if (erased !== null) return { outcome: 'erased', erasure: erased.answer };
      // Stopped in the last moment: what the store says is what happened.
      const { unfinished } = await vault.askInternal('erasureState', {});
      return { outcome: unfinished ? 'unfinished' : 'cancelled' };
    },
    finishErasing: async () => ({
      outcome: (await jobs.run('finishErasing', {})) === null ? 'unfinished' : 'finished',
    }),
    saveSheet: async (request) => saveFile('pdf', await vault.askInternal('renderPrivacySheet', request)),
  };
}

/** The audit trail as a file. That it left is written in it. */
export function auditHandlers({ vault, saveFile }: Omit<PrivacyParts, 'jobs'>): Handlers<'main'>['audit'] {
  return {
    save: async (request) =>
      saveFile(
        request.format === 'csv' ? 'auditTable' : 'auditChain',
        await vault.askInternal('renderAudit', request),
        (action) => vault.askInternal('recordAudit', { action }),
      ),
  };
}
