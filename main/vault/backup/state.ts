import type { BackupReason } from '../../../preload/contract/backups.ts';
import type { House } from '../house.ts';
import type { OpenVault } from '../session.ts';
import { backupsOf } from './backup-folders.ts';

/** A backup that is to be made. */
export interface DueBackup {
  readonly reason: Extract<BackupReason, 'daily' | 'session'>;
  /** How long the newest one took, in milliseconds; 0 when there is none. */
  readonly lastTook: number;
}

/**
 * Which backup of the open store is due now, if any: the first of the day, and one of what was changed since the newest that was
 * whole when it was last looked through.
 * @param ofSession whether a session begins or ends
 */
export async function dueBackup(
  house: House,
  open: OpenVault,
  ofSession: boolean,
): Promise<DueBackup | null> {
  const own = await backupsOf(house.places, open.ring.file.storeId);
  const newest = own.find(({ manifest }) => manifest.sound && manifest.reason !== 'salvaged')?.manifest;
  if (newest === undefined) return { reason: 'session', lastTook: 0 };
  const lastTook = newest.milliseconds;
  if (ofSession && newest.mark !== open.store.facts().mark) return { reason: 'session', lastTook };
  const today = house.clock().toDateString();
  return new Date(newest.createdAt).toDateString() === today ? null : { reason: 'daily', lastTook };
}
