import { Failure } from '../failure.ts';
import { openIn, type House } from '../house.ts';
import { type Job, jobOf, type Steps } from '../stepwise.ts';
import { backupsOf, type KnownBackup } from './backup-folders.ts';
import { checkBackup, type StoreKeys } from './checking.ts';
import { writeManifest } from './manifest.ts';

export interface CheckOutcome {
  readonly checked: number;
  readonly broken: number;
}

/** Opens every backup of the open store and looks it through, one in each piece, as a job. What it finds is written beside it. */
export function checkBackups(house: House): Job<CheckOutcome> {
  return jobOf(checkSteps(house), (outcome) => outcome);
}

async function* checkSteps(house: House): Steps<CheckOutcome> {
  const { ring, isReadOnly } = openIn(house);
  if (isReadOnly) throw new Failure('read-only');
  const own = { storeId: ring.file.storeId, keys: ring.keys };
  const mine = await backupsOf(house.places, own.storeId);
  let broken = 0;
  for (const [index, backup] of mine.entries()) {
    yield index / mine.length;
    const sound = await isWhole(backup, own);
    if (!sound) broken += 1;
    const { mac: _, ...manifest } = backup.manifest;
    const checkedAt = house.clock().toISOString();
    await writeManifest(backup.folder, { ...manifest, sound, checkedAt }, own.keys.backups);
  }
  return { checked: mine.length, broken };
}

/** Whether a backup is what it was when it was made. Throws what says that it cannot be looked at now. */
export async function isWhole(backup: KnownBackup, own: StoreKeys): Promise<boolean> {
  try {
    await checkBackup(backup, own);
    return true;
  } catch (error) {
    if (error instanceof Failure && error.code === 'backup-damaged') return false;
    throw error;
  }
}
