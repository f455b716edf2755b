import { openIn, type House } from '../house.ts';
import type { OpenVault } from '../session.ts';
import type { Steps } from '../stepwise.ts';
import { tidyAside } from './aside.ts';
import { backupSteps } from './backup.ts';
import { tidyFolders } from './backup-folders.ts';
import { refreshKeyFiles } from './key-files.ts';
import { dueBackup } from './state.ts';

/** A lock is not to be waited for: a backup that would take longer is made when the store is opened again. Milliseconds. */
const patienceAtLock = 2_500;

/** A backup that takes longer than this holds others up in some of its pieces. Milliseconds. */
const heavyFrom = 1_000;

/** What a piece of upkeep has to say. */
export interface UpkeepState {
  /** Whether there is more to do now. */
  readonly busy: boolean;
  /** Whether a backup was made or failed. */
  readonly changed: boolean;
  /** Whether what comes next, judged by the backup before, takes so long that it is better done while nobody asks anything. */
  readonly heavy: boolean;
}

/** What is done to backups by itself while a store is open. */
export interface Upkeep {
  step(): Promise<UpkeepState>;
  /** Ends what is under way; nothing is left of it. */
  drop(): Promise<void>;
}

/** Asked for every now and then while the store is open, and again at once as long as it says that it is busy. */
export function upkeep(house: House): Upkeep {
  let seen: OpenVault | null = null;
  let steps: Steps<boolean> | null = null;
  let heavy = false;

  async function drop(): Promise<void> {
    const dropped = steps;
    steps = null;
    await dropped?.return(false).catch(() => undefined);
  }
  return {
    drop,
    async step() {
      const open = openIn(house);
      if (open !== seen) await drop();
      if (steps === null) {
        heavy = false;
        steps = upkeepSteps(house, open, open !== seen, (lastTook) => {
          heavy = lastTook > heavyFrom;
        });
      }
      seen = open;
      const { done, value } = await steps.next();
      if (done !== true) return { busy: true, changed: false, heavy };
      steps = null;
      return { busy: false, changed: value, heavy: false };
    },
  };
}

/** What fails is told by `house.backups.problem` and tried again the next time. */
async function* upkeepSteps(
  house: House,
  open: OpenVault,
  first: boolean,
  /** Hears how long the backup before took, in milliseconds, when one is to be made. */
  begins: (lastTook: number) => void,
): Steps<boolean> {
  if (open.isReadOnly) return false;
  const { places, backups } = house;
  if (first) {
    // What cannot be tidied away now stands in nobody's way.
    await tidyFolders(places, backups.busy).catch(() => undefined);
    await tidyAside(places, house.clock()).catch(() => undefined);
    yield 0;
  }
  const behindBefore = backups.behind;
  if (first || backups.behind > 0) await refreshKeyFiles(house, open);
  const isLess = backups.behind !== behindBefore;
  const problemBefore = backups.problem;
  const due = await dueBackup(house, open, first);
  if (due === null) return isLess;
  begins(due.lastTook);
  try {
    yield* backupSteps(house, due.reason);
    return true;
  } catch {
    return isLess || backups.problem !== problemBefore;
  }
}

/**
 * Before the store closes: a backup of what was changed, unless it would take too long. Never fails: the work itself is on disk, and
 * what is missed here is made when the store is opened again.
 */
export async function backupAtClose(house: House, open: OpenVault): Promise<void> {
  if (open.isReadOnly) return;
  try {
    const due = await dueBackup(house, open, true);
    if (due === null || due.lastTook > patienceAtLock) return;
    const steps = backupSteps(house, 'session');
    while ((await steps.next()).done !== true);
  } catch {
    // `house.backups.problem` says it, as long as somebody can ask; the next unlocking tries again.
  }
}
