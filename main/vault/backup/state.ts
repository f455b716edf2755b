import type { BackupReason } from '../../../preload/contract/backups.ts';
import type { House } from '../house.ts';
import type { OpenVault } from '../session.ts';
import { knownBackups, type KnownBackup } from './backup-folders.ts';

/** Backups of the open store that were whole when they were last looked through, the newest first. */
async function ownBackups(house: House, { ring }: OpenVault): Promise<KnownBackup[]> {
  const known = await knownBackups(house.places);
  return known.filter(
    ({ manifest }) =>
      manifest.storeId === ring.file.storeId && manifest.sound && manifest.reason !== 'salvaged',
  );
}

/**
 * Which backup is due now, if any: the first of the day, and one of what was changed since the newest.
 * @param ofSession whether a session begins or ends
 */
export async function dueReason(
  house: House,
  open: OpenVault,
  ofSession: boolean,
): Promise<Extract<BackupReason, 'daily' | 'session'> | null> {
  if (open.isReadOnly) return null;
  const [newest] = await ownBackups(house, open);
  if (newest === undefined) return 'session';
  if (ofSession && newest.manifest.mark !== open.store.facts().mark) return 'session';
  const today = house.clock().toDateString();
  return new Date(newest.manifest.createdAt).toDateString() === today ? null : 'daily';
}

/** How long the newest backup took, in milliseconds; null when there is none. */
export async function lastDuration(house: House, open: OpenVault): Promise<number | null> {
  const [newest] = await ownBackups(house, open);
  return newest?.manifest.milliseconds ?? null;
}
