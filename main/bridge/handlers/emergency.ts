import { largestEmergencyCopy } from '../../../preload/contract/doors.ts';
import type { Handlers } from '../../../preload/contract/types.ts';
import { Failure } from '../../vault/failure.ts';
import type { OpenedFile } from '../opening.ts';
import type { FileSaver } from '../saving.ts';
import type { VaultKeeper } from '../vault-keeper.ts';

export interface EmergencyParts {
  readonly vault: Pick<VaultKeeper, 'askInternal'>;
  readonly saveFile: FileSaver;
  /** An emergency copy; null when the dialog was closed. */
  readonly askEmergencyCopy: () => Promise<string | null>;
  /** Rejects with a Failure. */
  readonly readFile: (chosen: string, most: number) => Promise<OpenedFile>;
}

/** What could not be saved, to another place and back. */
export const emergencyHandlers = (parts: EmergencyParts): Handlers<'main'>['emergency'] => ({
  save: async (request) =>
    parts.saveFile('emergencyCopy', await parts.vault.askInternal('emergencyFile', request), (action) =>
      // The disk of the store is most likely full: the copy matters more than that the trail cannot say so.
      parts.vault.askInternal('recordEmergency', { action }).catch(() => undefined),
    ),
  open: async () => {
    const chosen = await parts.askEmergencyCopy();
    if (chosen === null) return { outcome: 'cancelled' };
    const { bytes } = await parts.readFile(chosen, largestEmergencyCopy).catch((): never => {
      throw new Failure('emergency-unreadable');
    });
    return { outcome: 'opened', ...(await parts.vault.askInternal('readEmergencyFile', { bytes })) };
  },
});
