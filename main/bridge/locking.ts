import type { FlushOutcome } from './flushing.ts';
import type { VaultKeeper } from './vault-keeper.ts';

/** A person who asks can be asked back; the clock, the lid and the lock screen cannot. */
export type Asker = 'person' | 'system';

export interface LockingParts {
  readonly vault: Pick<VaultKeeper, 'isUnlocked' | 'renew' | 'end'>;
  readonly flush: () => Promise<FlushOutcome>;
  /** Asks whether to go on although the last edits are not on disk. */
  readonly goOnUnsaved: () => Promise<boolean>;
  /** Loads the window anew, empty of everything that was on it. */
  readonly freshWindow: () => void;
}

export interface Locking {
  /** Flush, close, end the vault process, fresh window. False when a person went back to unsaved work. */
  lock(asker: Asker, folder?: string): Promise<boolean>;
  /** Flush, close, end the vault process, for good. False when a person went back to unsaved work. */
  leave(asker: Asker): Promise<boolean>;
}

export function createLocking({ vault, flush, goOnUnsaved, freshWindow }: LockingParts): Locking {
  let running: Promise<boolean> = Promise.resolve(true);

  /** One after the other: two at once would end each other's vault. */
  const inTurn = (work: () => Promise<boolean>): Promise<boolean> => {
    running = running.then(work, work);
    return running;
  };

  /** Whether the store may close now: everything is on disk, or nobody minds. */
  async function mayClose(asker: Asker): Promise<boolean> {
    if (!vault.isUnlocked()) return true;
    const outcome = await flush();
    return outcome !== 'unanswered' || asker === 'system' || (await goOnUnsaved());
  }

  return {
    lock: (asker, folder) =>
      inTurn(async () => {
        const wasOpen = vault.isUnlocked();
        // Whoever is typing a passphrase is not disturbed by a lock of what is locked.
        if (!wasOpen && folder === undefined) return true;
        if (!(await mayClose(asker))) return false;
        await vault.renew(folder);
        if (wasOpen) freshWindow();
        return true;
      }),
    leave: (asker) =>
      inTurn(async () => {
        if (!(await mayClose(asker))) return false;
        await vault.end();
        return true;
      }),
  };
}
