import { copyFile, rm } from 'node:fs/promises';
import type { Secret } from '../../../preload/contract/backups.ts';
import { Failure } from '../failure.ts';
import { journalOf } from '../folder/places.ts';
import { renameOver, syncFolder } from '../folder/small-file.ts';
import type { House } from '../house.ts';
import { zeroKeys } from '../keys/data-key.ts';
import { writeCopies } from '../keys/key-copies.ts';
import type { Keyring } from '../keys/keyring.ts';
import { readErasedFile } from '../privacy/erased-file.ts';
import { closeVault } from '../session.ts';
import { type Job, jobOf, type Steps, within } from '../stepwise.ts';
import { applyTombstones, type Erased } from '../store/erasing.ts';
import { inUnchanged } from '../store/open-store.ts';
import { auditTable } from '../store/tables/audit.ts';
import { copyAside } from './aside.ts';
import { backupSteps } from './backup.ts';
import { knownBackups, type KnownBackup } from './backup-folders.ts';
import { finishRestore } from './before-opening.ts';
import { accessTo, backupFailure, checkBackup, syncFile } from './checking.ts';
import { ringFor } from './opening-keys.ts';

export interface RestoreRequest {
  /** The name of the backup. */
  readonly name: string;
  /** What opens the keys at the door; null when the store is open. */
  readonly secret: Secret | null;
}

/** What is ready to take the place of the store. */
interface Prepared {
  readonly ring: Keyring;
  readonly isOpen: boolean;
}

/**
 * Puts a backup in the place of the store, as a job. Up to its last piece nothing that is there has changed; what is there then is kept,
 * as a backup when the store is open and aside when it is not. Afterwards the store is locked.
 */
export async function restoreBackup(
  house: House,
  request: RestoreRequest,
): Promise<Job<Record<string, never>>> {
  const backup = (await knownBackups(house.places)).find(({ name }) => name === request.name);
  if (backup === undefined) throw new Failure('not-found');
  if (house.open?.isReadOnly === true) throw new Failure('read-only');
  return jobOf(restoreSteps(house, backup, request.secret), () => ({}));
}

async function* restoreSteps(house: House, backup: KnownBackup, secret: Secret | null): Steps<void> {
  const { places } = house;
  if ((secret === null) !== (house.open !== null)) throw new Failure('locked');
  const ring = house.open?.ring ?? (await ringOf(house, backup, secret));
  const prepared: Prepared = { ring, isOpen: house.open !== null };
  try {
    if (backup.manifest.storeId !== ring.file.storeId) throw new Failure('backup-damaged');
    // First the copy: the backup of what is there now may be one too many, and take the oldest away, which can be this one.
    yield* within(prepare(house, backup, ring), 0, 0.4);
    if (prepared.isOpen) yield* within(backupSteps(house, 'before-restore'), 0.4, 0.8);
    if (!prepared.isOpen) await copyAside(places, house.clock());
    yield 0.9;
    await place(house, prepared);
  } catch (error) {
    throw backupFailure(error);
  } finally {
    for (const path of [places.restoring, journalOf(places.restoring)])
      await rm(path, { force: true }).catch(() => undefined);
    if (!prepared.isOpen) zeroKeys(ring.keys);
  }
}

async function ringOf(house: House, backup: KnownBackup, secret: Secret | null): Promise<Keyring> {
  if (secret === null) throw new Failure('locked');
  return ringFor(house.places, secret, [backup]);
}

/** The backup's store under another name, without whoever was erased since, with a word of it in the audit trail. */
async function* prepare(house: House, backup: KnownBackup, ring: Keyring): Steps<void> {
  const { places } = house;
  const own = { storeId: ring.file.storeId, keys: ring.keys };
  await checkBackup(backup, own);
  yield 0.5;
  await rm(places.restoring, { force: true });
  await copyFile(backup.store, places.restoring);
  yield 0.7;
  const known = await knownErased(house, ring);
  inUnchanged(accessTo(places.restoring, own), (database) => {
    applyTombstones(database, ring.keys.tombstones, known);
    database
      .transaction(() => {
        const audit = auditTable(database, ring.keys.audit);
        audit.record('restored-from-backup', 'store', '', house.clock().toISOString());
      })
      .immediate();
  });
  await rm(journalOf(places.restoring), { force: true });
  await syncFile(places.restoring);
}

/** From the open store, and from the small file beside it, which outlives a damaged store. */
async function knownErased(house: House, ring: Keyring): Promise<Erased> {
  const beside = (await readErasedFile(house.places.folder, ring.keys.tombstones)) ?? [];
  const { tombstones, proofs } = house.open?.store.erased() ?? { tombstones: [], proofs: [] };
  return { tombstones: [...beside, ...tombstones], proofs };
}

/** From the renaming to `restored` on there is no way back: what is cut short after it is finished at the next opening. */
async function place(house: House, { ring, isOpen }: Prepared): Promise<void> {
  const { places } = house;
  if (isOpen) {
    const { open } = house;
    house.open = null;
    if (open !== null) closeVault(open);
  } else {
    await writeCopies(places, ring.file, ring.keys.keyFile);
  }
  await renameOver(places.restoring, places.restored);
  await syncFolder(places.folder);
  await finishRestore(places);
}
