import { rm } from 'node:fs/promises';
import type { BackupReason } from '../../../preload/contract/backups.ts';
import { Failure } from '../failure.ts';
import type { Places } from '../folder/places.ts';
import { writeSmallFile } from '../folder/small-file.ts';
import { openIn, type House } from '../house.ts';
import { writeKeyFile } from '../keys/key-file.ts';
import type { Keyring } from '../keys/keyring.ts';
import { type Job, jobOf, type Steps } from '../stepwise.ts';
import { checkCopy, type StoreFacts } from '../store/copy.ts';
import {
  backupFolders,
  beginFolder,
  finishFolder,
  knownBackups,
  madeAt,
  removeFolder,
  type BackupFolder,
} from './backup-folders.ts';
import { accessTo, backupFailure, sha256Of, syncFile } from './checking.ts';
import { writeManifest } from './manifest.ts';
import { isYoung, keptBackups } from './rotation.ts';

/** What a backup is made of, wherever the store comes from. */
export interface Making {
  readonly places: Places;
  readonly clock: () => Date;
  readonly ring: Keyring;
  /** Names of the folders in which something is being made. */
  readonly busy: Set<string>;
  readonly reason: BackupReason;
  /** Writes the store, encrypted, where nothing is yet, and says what it held. */
  readonly write: (path: string) => StoreFacts;
}

/** A backup of the open store, as a job. Its last pieces keep only the backups that are to be kept. */
export function makeBackup(
  house: House,
  { reason }: { readonly reason: BackupReason },
): Job<{ name: string }> {
  return jobOf(backupSteps(house, reason), ({ name }) => ({ name }));
}

/**
 * Makes a backup of the open store: copy, open, look through, name. Other work can begin with it: `yield* backupSteps(...)`.
 * Throws Failure: locked, read-only, backup-damaged, or a disk code; then, and when it is ended halfway, nothing is left of it.
 */
export async function* backupSteps(house: House, reason: BackupReason): Steps<BackupFolder> {
  const { store, ring, isReadOnly } = openIn(house);
  if (isReadOnly) throw new Failure('read-only');
  const { places, clock, backups } = house;
  try {
    const made = yield* makingSteps({
      places,
      clock,
      ring,
      busy: backups.busy,
      reason,
      write: (path) => store.copyInto(path),
    });
    backups.problem = null;
    return made;
  } catch (error) {
    const failure = backupFailure(error);
    backups.problem = failure instanceof Failure ? failure.code : 'unexpected';
    throw failure;
  }
}

/** Makes a backup under a name of its own. `write` and the looking through are each one piece, however large the store is. */
export async function* makingSteps({
  places,
  clock,
  ring,
  busy,
  reason,
  write,
}: Making): Steps<BackupFolder> {
  const began = performance.now();
  const now = clock();
  const { name, making } = await beginFolder(places, now);
  busy.add(making.name);
  let finished = false;
  try {
    yield 0.05;
    const facts = write(making.store);
    yield 0.45;
    await syncFile(making.store);
    await writeSmallFile(making.keys, writeKeyFile(ring.file, ring.keys.keyFile));
    yield 0.5;
    const { storeId } = ring.file;
    const read = checkCopy(accessTo(making.store, { storeId, keys: ring.keys }));
    if (!alike(read, facts)) throw new Failure('backup-damaged');
    yield 0.9;
    const manifest = {
      format: 'houvast-backup',
      version: 1,
      storeId,
      createdAt: now.toISOString(),
      reason,
      tables: read.version,
      clients: read.clients,
      worksheets: read.worksheets,
      lastSavedAt: read.lastSavedAt,
      mark: read.mark,
      sha256: await sha256Of(making.store),
      checkedAt: now.toISOString(),
      sound: true,
      milliseconds: Math.round(performance.now() - began),
    } as const;
    await writeManifest(making.folder, manifest, ring.keys.backups);
    const made = await finishFolder(places, making, name);
    finished = true;
    await keepCurrent(places, now);
    return made;
  } finally {
    busy.delete(making.name);
    if (!finished) await rm(making.folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

/**
 * Takes away the backups that are no longer kept. Called after one was made, so that the newest is never among them. Those that are
 * broken count for nothing and go when they are too old. A folder that cannot be taken away now goes another time.
 */
async function keepCurrent(places: Places, now: Date): Promise<void> {
  const known = await knownBackups(places);
  const sound = new Map(
    known.flatMap(({ name, manifest }) => (manifest.sound ? [[name, madeAt(name)] as const] : [])),
  );
  const kept = new Set(keptBackups([...sound.values()], now));
  for (const backup of await backupFolders(places)) {
    const moment = sound.get(backup.name);
    const stays = moment === undefined ? isYoung(madeAt(backup.name), now) : kept.has(moment);
    if (!stays) await removeFolder(places, backup).catch(() => undefined);
  }
}

const alike = (one: StoreFacts, other: StoreFacts): boolean => JSON.stringify(one) === JSON.stringify(other);
