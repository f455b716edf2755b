import type { Handlers } from '../../../preload/contract/types.ts';
import { mustNotBeSynced } from '../../vault/folder/synced.ts';
import type { Locking } from '../locking.ts';
import type { PreferencesFile } from '../preferences-file.ts';
import type { FileSaver } from '../saving.ts';
import type { VaultKeeper } from '../vault-keeper.ts';

export interface VaultParts {
  readonly vault: VaultKeeper;
  readonly locking: Pick<Locking, 'lock'>;
  readonly file: Pick<PreferencesFile, 'setFolder'>;
  /** Asks for a folder, starting at the present one; null when the dialog was closed. */
  readonly askFolder: (present: string) => Promise<string | null>;
  readonly saveFile: FileSaver;
}

/** The methods of the vault that need a dialog or the vault process itself; the others are forwarded to it. */
export const vaultHandlers = (parts: VaultParts): Handlers<'main'>['vault'] => ({
  chooseFolder: async () => {
    const folder = await parts.askFolder(parts.vault.folder());
    if (folder === null) return { folder: null };
    mustNotBeSynced(folder);
    if (!(await parts.locking.lock('person', folder))) return { folder: null };
    await parts.file.setFolder(folder);
    return { folder };
  },
  saveRecoverySheet: async ({ language }) =>
    parts.saveFile('recoverySheet', await parts.vault.askInternal('renderRecoverySheet', { language })),
  lock: async () => {
    await parts.locking.lock('person');
    return {};
  },
});
