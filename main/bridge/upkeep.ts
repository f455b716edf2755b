import { setTimeout as wait } from 'node:timers/promises';
import type { VaultKeeper } from './vault-keeper.ts';

/** In milliseconds. */
export interface UpkeepTimes {
  /** After opening before anything is done: the start page comes first. */
  readonly afterOpening: number;
  /** Between two looks whether a backup is due. */
  readonly every: number;
  /** How long nobody may have asked anything before a piece that holds others up. */
  readonly quiet: number;
  /** After so long it is done all the same. */
  readonly patience: number;
}

const usual: UpkeepTimes = {
  afterOpening: 3_000,
  every: 10 * 60_000,
  quiet: 15_000,
  patience: 20 * 60_000,
};

export interface UpkeepParts {
  readonly vault: Pick<VaultKeeper, 'askInternal' | 'isUnlocked' | 'lastUsed'>;
  /** The clock of `lastUsed`, in milliseconds. */
  readonly now: () => number;
  /** A backup was made, or could not be. */
  readonly changed: () => void;
  readonly times?: UpkeepTimes;
}

/** Sees to the backups that are due as long as the store is open, one piece between two answers. Hears when it opens and closes. */
export function keepBackups({ vault, now, changed, times = usual }: UpkeepParts): () => void {
  let timer: NodeJS.Timeout | null = null;
  /** Counts openings and closings: what began before the last goes no further. */
  let turn = 0;

  async function look(began: number): Promise<void> {
    const goesOn = (): boolean => began === turn && vault.isUnlocked();
    try {
      while (goesOn()) {
        const { busy, changed: did, heavy } = await vault.askInternal('upkeep', {});
        if (did) changed();
        if (!busy) break;
        if (heavy) await rest(goesOn);
      }
    } catch {
      // The vault was locked or ended meanwhile, or says next time what is the matter.
    }
    if (began === turn) plan(times.every);
  }
  /** A coach who is clicking or typing is not to wait for a backup. */
  async function rest(goesOn: () => boolean): Promise<void> {
    const until = now() + times.patience;
    for (;;) {
      const left = Math.min(vault.lastUsed() + times.quiet, until) - now();
      if (left <= 0 || !goesOn()) return;
      await wait(Math.min(left, 1_000), undefined, { ref: false });
    }
  }
  function plan(milliseconds: number): void {
    if (timer !== null) clearTimeout(timer);
    const began = turn;
    timer = vault.isUnlocked() ? setTimeout(() => void look(began), milliseconds) : null;
  }
  return () => {
    turn += 1;
    plan(times.afterOpening);
  };
}
