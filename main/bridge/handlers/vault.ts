import { largestIdentity } from '../../../preload/contract/doors.ts';
import type { Handlers } from '../../../preload/contract/types.ts';
import { placeKind, placeRefusal } from '../../vault/folder/place-kind.ts';
import type { Locking } from '../locking.ts';
import type { OpenedFile } from '../opening.ts';
import type { PreferencesFile } from '../preferences-file.ts';
import type { FileSaver } from '../saving.ts';
import type { VaultKeeper } from '../vault-keeper.ts';

export interface VaultParts {
  readonly vault: VaultKeeper;
  readonly locking: Pick<Locking, 'lock'>;
  readonly file: Pick<PreferencesFile, 'setFolder' | 'isAccepted' | 'accept'>;
  /** Asks for a folder, starting at the present one; null when the dialog was closed. */
  readonly askFolder: (present: string) => Promise<string | null>;
  /** A file with a secret key of age; null when the dialog was closed. */
  readonly askIdentity: () => Promise<string | null>;
  /** Rejects with a Failure. */
  readonly readFile: (chosen: string, most: number) => Promise<OpenedFile>;
  readonly saveFile: FileSaver;
}

/** The methods of the vault that need a dialog or the vault process itself; the others are forwarded to it. */
export function vaultHandlers(parts: VaultParts): Handlers<'main'>['vault'] {
  /** The folder that was chosen last and refused: the window never names one. */
  let refused: string | null = null;

  return {
    chooseFolder: async () => {
      const folder = await parts.askFolder(parts.vault.folder());
      refused = null;
      if (folder === null) return { folder: null };
      const kind = parts.file.isAccepted(folder) ? null : placeKind(folder);
      if (kind !== null) {
        refused = folder;
        throw placeRefusal(kind);
      }
      if (!(await parts.locking.lock('person', folder))) return { folder: null };
      await parts.file.setFolder(folder);
      return { folder };
    },
    acceptFolder: async () => {
      const folder = refused ?? parts.vault.folder();
      await parts.file.accept(folder);
      if (!(await parts.locking.lock('person', folder))) return { folder: null };
      refused = null;
      await parts.file.setFolder(folder);
      return { folder };
    },
    openIdentityFile: async () => {
      const chosen = await parts.askIdentity();
      if (chosen === null) return { outcome: 'cancelled' };
      return { outcome: 'opened', ...(await parts.readFile(chosen, largestIdentity)) };
    },
    saveRecoverySheet: async ({ language }) =>
      parts.saveFile('recoverySheet', await parts.vault.askInternal('renderRecoverySheet', { language })),
    lock: async () => {
      await parts.locking.lock('person');
      return {};
    },
  };
}
