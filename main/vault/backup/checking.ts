import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ErrorCode } from '../../../domain/language/error-codes.ts';
import { Failure } from '../failure.ts';
import { diskFailure } from '../folder/disk-failure.ts';
import { storeSalt, type DataKeys } from '../keys/data-key.ts';
import { isAuthentic as isOwnKeyFile, readKeyFile } from '../keys/key-file.ts';
import { readKeyBytes } from '../keys/key-copies.ts';
import { checkCopy, type StoreFacts } from '../store/copy.ts';
import type { StoreAccess } from '../store/open-store.ts';
import type { KnownBackup } from './backup-folders.ts';
import { isAuthentic } from './manifest.ts';

/** Keys of a store, with the id that says which one they belong to. */
export interface StoreKeys {
  readonly storeId: string;
  readonly keys: DataKeys;
}

export const accessTo = (path: string, { storeId, keys }: StoreKeys): StoreAccess => ({
  path,
  pageKey: keys.page,
  salt: storeSalt(storeId),
  storeId,
});

/** What says that a copy is not what it was or cannot be read, and not that the disk is away or full or this Houvast too old. */
const broken: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'store-missing',
  'store-empty',
  'store-not-encrypted',
  'store-foreign',
  'store-damaged',
  'key-file-damaged',
  'folder-missing',
  'disk-error',
]);

/**
 * Opens a backup with the key and looks at everything in it. Throws Failure 'backup-damaged' when it is not what it was when it was
 * made or the disk cannot read it, 'store-newer', or another disk code. Nothing in it is written.
 */
export async function checkBackup(backup: KnownBackup, own: StoreKeys): Promise<StoreFacts> {
  const { manifest } = backup;
  try {
    if (manifest.storeId !== own.storeId || !isAuthentic(manifest, own.keys.backups))
      throw new Failure('backup-damaged');
    if (!isOwnKeyFile(readKeyFile(await readKeyBytes(backup.keys)), own.keys.keyFile))
      throw new Failure('backup-damaged');
    const facts = checkCopy(accessTo(backup.store, own));
    const same =
      facts.clients === manifest.clients &&
      facts.worksheets === manifest.worksheets &&
      facts.mark === manifest.mark &&
      (await sha256Of(backup.store)) === manifest.sha256;
    if (!same) throw new Failure('backup-damaged');
    return facts;
  } catch (error) {
    const failure = diskFailure(error);
    throw failure instanceof Failure && broken.has(failure.code) ? new Failure('backup-damaged') : failure;
  }
}

/** Hexadecimal. Read in pieces, so that other questions are answered in between. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(part);
  return hash.digest('hex');
}

/** Puts a file on disk for certain. */
export async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * A failed piece of work on backups as what a person can be told. A full disk is told in other words than when work could not be saved:
 * nothing has changed.
 */
export function backupFailure(error: unknown): unknown {
  const failure = diskFailure(error);
  return failure instanceof Failure && failure.code === 'disk-full' ? new Failure('no-room') : failure;
}
