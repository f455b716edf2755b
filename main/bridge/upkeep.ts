import type { VaultKeeper } from './vault-keeper.ts';

/** Milliseconds after opening before anything is done: the start page comes first. */
const afterOpening = 3_000;
/** Milliseconds between two looks whether a backup is due. */
const every = 10 * 60_000;

export interface UpkeepParts {
  readonly vault: Pick<VaultKeeper, 'askInternal' | 'isUnlocked'>;
  /** A backup was made, or could not be. */
  readonly changed: () => void;
}

/** Sees to the backups that are due as long as the store is open, one piece between two answers. Hears when it opens and closes. */
export function keepBackups({ vault, changed }: UpkeepParts): () => void {
  let timer: NodeJS.Timeout | null = null;

  async function look(): Promise<void> {
    try {
      for (;;) {
        if (!vault.isUnlocked()) return;
        const { busy, changed: did } = await vault.askInternal('upkeep', {});
        if (did) changed();
        if (!busy) break;
      }
    } catch {
      // The vault was locked or ended meanwhile, or says next time what is the matter.
    }
    plan(every);
  }
  function plan(milliseconds: number): void {
    if (timer !== null) clearTimeout(timer);
    timer = vault.isUnlocked() ? setTimeout(() => void look(), milliseconds) : null;
  }
  return () => plan(afterOpening);
}
