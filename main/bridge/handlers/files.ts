import type { Handlers } from '../../../preload/contract/types.ts';
import { Failure } from '../../vault/failure.ts';
import type { LongJobs } from '../long-jobs.ts';
import type { FileSaver } from '../saving.ts';
import type { VaultKeeper } from '../vault-keeper.ts';
import type { ExportParts } from './exports.ts';

export interface FileParts extends Pick<ExportParts, 'print'> {
  readonly vault: Pick<VaultKeeper, 'askInternal'>;
  readonly jobs: LongJobs;
  readonly saveFile: FileSaver;
}

/** Whole client files as one PDF or on paper. */
export function fileHandlers({ vault, jobs, saveFile, print }: FileParts): Handlers<'main'>['files'] {
  return {
    savePdf: async (request) => {
      const bound = await jobs.run('file', request);
      if (bound === null) return { outcome: 'cancelled' };
      return saveFile('pdf', bound.answer, (action) =>
        vault.askInternal('recordFile', { clientId: request.clientId, action }),
      );
    },
    print: async ({ clientId, paper, landscape }) => {
      const outcome = await print({ paper, landscape }).catch((): never => {
        throw new Failure('print-failed');
      });
      if (outcome === 'printed') await vault.askInternal('recordFile', { clientId, action: 'printed' });
      return { outcome };
    },
  };
}
