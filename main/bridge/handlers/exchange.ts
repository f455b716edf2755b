import { largestFile } from '../../../domain/instruments/mindmap/exchange/limits.ts';
import type { Handlers } from '../../../preload/contract/types.ts';
import type { OpenedFile } from '../opening.ts';
import type { FileSaver } from '../saving.ts';
import type { VaultKeeper } from '../vault-keeper.ts';

export interface ExchangeParts {
  readonly vault: Pick<VaultKeeper, 'askInternal'>;
  readonly saveFile: FileSaver;
  /** Null when the dialog was closed. */
  readonly askFile: () => Promise<string | null>;
  /** Rejects with a Failure. */
  readonly readFile: (chosen: string, most: number) => Promise<OpenedFile>;
}

/** Maps to and from other programs. The vault writes the file and writes down that it left; the window reads what comes in. */
export function exchangeHandlers({
  vault,
  saveFile,
  askFile,
  readFile,
}: ExchangeParts): Handlers<'main'>['exchange'] {
  return {
    open: async () => {
      const chosen = await askFile();
      if (chosen === null) return { outcome: 'cancelled' };
      return { outcome: 'opened', ...(await readFile(chosen, largestFile)) };
    },
    save: async (request) =>
      saveFile(request.format, await vault.askInternal('outline', request), (action) =>
        vault.askInternal('record', { worksheetId: request.worksheetId, action }),
      ),
  };
}
