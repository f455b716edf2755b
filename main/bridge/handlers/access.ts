import type { Handlers } from '../../../preload/contract/types.ts';
import { saveFolder } from '../folder-saving.ts';
import type { LongJobs } from '../long-jobs.ts';
import type { VaultKeeper } from '../vault-keeper.ts';

export interface AccessParts {
  readonly vault: Pick<VaultKeeper, 'askInternal'>;
  readonly jobs: LongJobs;
  /** Null when the dialog was closed. */
  readonly askTarget: () => Promise<string | null>;
}

/** What a person may ask of their own file. Where it goes is asked first: whoever asks waits beside the screen. */
export const accessHandlers = ({ vault, jobs, askTarget }: AccessParts): Handlers<'main'>['access'] => ({
  save: async (request) => {
    const target = await askTarget();
    if (target === null) return { outcome: 'cancelled' };
    const made = await jobs.run('personalExport', request);
    if (made === null) return { outcome: 'cancelled' };
    const record = (action: 'personal-export' | 'export-failed') =>
      vault.askInternal('recordFile', { clientId: request.clientId, action });
    // Before the files, so that none leaves without a trace
    await record('personal-export');
    try {
      return { outcome: 'saved', folder: await saveFolder(target, made.answer) };
    } catch (error) {
      // Why they are not there matters more than that the trail could not say so
      await record('export-failed').catch(() => undefined);
      throw error;
    }
  },
});
