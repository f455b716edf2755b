import type { Handlers } from '../../../preload/contract/types.ts';
import { Failure } from '../../vault/failure.ts';
import type { FileSaver } from '../saving.ts';
import type { VaultKeeper } from '../vault-keeper.ts';
import type { ExportParts } from './exports.ts';

export interface FileParts extends Pick<ExportParts, 'print'> {
  readonly vault: Pick<VaultKeeper, 'askInternal'>;
  readonly saveFile: FileSaver;
  /** Tells the window how far it is, from 0 to 1. */
  readonly progress: (done: number) => void;
}

/** Whole client files as one PDF or on paper. A long job: it tells how far it is, and leaves nothing when it is stopped. */
export function fileHandlers({ vault, saveFile, progress, print }: FileParts): Handlers<'main'>['files'] {
  /** Counts the jobs: a later number, or a stop, ends the earlier one. */
  let current = 0;

  /** False when it was stopped on the way. */
  async function bound(goesOn: () => boolean): Promise<boolean> {
    while (goesOn()) {
      const { done } = await vault.askInternal('fileStep', {});
      progress(done);
      if (done >= 1) return goesOn();
    }
    return false;
  }

  return {
    savePdf: async (request) => {
      current += 1;
      const job = current;
      await vault.askInternal('fileBegin', request);
      try {
        if (!(await bound(() => job === current))) return { outcome: 'cancelled' };
        const file = await vault.askInternal('fileFinish', {});
        return await saveFile('pdf', file, (action) =>
          vault.askInternal('recordFile', { clientId: request.clientId, action }),
        );
      } finally {
        if (job === current) await vault.askInternal('fileDrop', {}).catch(() => undefined);
      }
    },
    stop: async () => {
      current += 1;
      await vault.askInternal('fileDrop', {});
      return {};
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
