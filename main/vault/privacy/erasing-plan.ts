import { readdir } from 'node:fs/promises';
import type { ErasingPlan } from '../../../preload/contract/privacy.ts';
import { backupFolders } from '../backup/backup-folders.ts';
import { Failure } from '../failure.ts';
import { diskFailure, errnoOf } from '../folder/disk-failure.ts';
import type { Places } from '../folder/places.ts';
import { inStore, type House } from '../house.ts';

/** What erasing a client would take along, and what it does not reach. Throws Failure: locked, not-found, or a disk code. */
export async function erasingPlan(house: House, clientId: string): Promise<ErasingPlan> {
  const found = inStore(house, ({ erasures }) => ({
    callingName: erasures.nameOf(clientId),
    counts: erasures.count(clientId),
  }));
  const { callingName, counts } = found;
  if (callingName === null) throw new Failure('not-found');
  const backups = (await backupFolders(house.places)).length;
  return { callingName, counts, backups, aside: await countAside(house.places) };
}

/** Copies that a repair has put aside; none when there is no such folder. */
async function countAside({ aside }: Places): Promise<number> {
  try {
    return (await readdir(aside)).length;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return 0;
    throw diskFailure(error);
  }
}
