import type { ErasingPlan } from '../../../preload/contract/privacy.ts';
import { backupFolders } from '../backup/backup-folders.ts';
import { Failure } from '../failure.ts';
import { namesIn } from '../folder/names-in.ts';
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
  // Copies that a repair has put aside
  const aside = (await namesIn(house.places.aside)).length;
  return { callingName, counts, backups, aside };
}
