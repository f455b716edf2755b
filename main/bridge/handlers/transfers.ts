import type { Handlers } from '../../../preload/contract/types.ts';
import { Failure } from '../../vault/failure.ts';
import type { LongJobs } from '../long-jobs.ts';
import type { OpenedFile } from '../opening.ts';
import type { FileSaver } from '../saving.ts';
import type { VaultKeeper } from '../vault-keeper.ts';

export interface TransferParts {
  readonly vault: Pick<VaultKeeper, 'askInternal'>;
  readonly jobs: LongJobs;
  readonly saveFile: FileSaver;
  /** Null when the dialog was closed. */
  readonly askReceived: () => Promise<string | null>;
  /** Reads all of it. Rejects with a Failure. */
  readonly readFile: (chosen: string) => Promise<OpenedFile>;
}

/** Client files to and from colleagues. The vault locks and opens them; here they are saved and chosen. */
export function transferHandlers({
  vault,
  jobs,
  saveFile,
  askReceived,
  readFile,
}: TransferParts): Handlers<'main'>['transfers'] {
  return {
    save: async (request) => {
      const made = await jobs.run('handOver', request);
      if (made === null) return { outcome: 'cancelled' };
      return saveFile('age', made.answer, (what) =>
        vault.askInternal('recordFile', {
          clientId: request.clientId,
          action: what === 'exported' ? 'handed-over' : what,
        }),
      );
    },
    choose: async () => {
      const chosen = await askReceived();
      if (chosen === null) return { outcome: 'cancelled' };
      const { name, bytes } = await readFile(chosen).catch(inOurWords);
      return { outcome: 'chosen', name, ...(await vault.askInternal('receive', { bytes })) };
    },
    open: async (request) => {
      const opened = await jobs.run('openReceived', request);
      return opened === null ? { outcome: 'cancelled' } : { outcome: 'opened', preview: opened.answer };
    },
    add: async () => {
      const added = await jobs.run('addReceived', {});
      return added === null ? { outcome: 'cancelled' } : { outcome: 'added', ...added.answer };
    },
    forget: () => vault.askInternal('forgetReceived', {}),
  };
}

/** What is said of a map of another program, said of a client file. */
const inOurWords = (error: unknown): never => {
  const tooLarge = error instanceof Failure && error.code === 'import-too-large';
  throw new Failure(tooLarge ? 'transfer-too-large' : 'transfer-foreign');
};
