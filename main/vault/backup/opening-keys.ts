import type { Secret } from '../../../preload/contract/backups.ts';
import type { ErrorCode } from '../../../domain/language/error-codes.ts';
import { Failure } from '../failure.ts';
import type { Places } from '../folder/places.ts';
import { readCopies, type KeyPlaces } from '../keys/key-copies.ts';
import { lookWithPassphrase, lookWithRecovery, type Keyring } from '../keys/keyring.ts';
import { readRecoveryKey } from '../keys/recovery-key.ts';
import type { KnownBackup } from './backup-folders.ts';

/** What says that the key file of the folder is of no use, and not that the secret is wrong. */
const ofNoUse: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'key-file-missing',
  'key-file-damaged',
  'folder-missing',
  'disk-error',
]);

/**
 * The keys of a store that cannot be opened: from the key file in the folder, or from that of a backup when the folder has none that
 * can be used, or one of another store. Nothing is written. Throws Failure: wrong-passphrase, wrong-recovery-key,
 * recovery-key-mistyped, key-file-missing, key-file-damaged, store-newer, or a disk code.
 * @param backups the newest first
 */
export async function ringFor(
  places: Places,
  secret: Secret,
  backups: readonly KnownBackup[],
): Promise<Keyring> {
  const wanted = new Set(backups.map(({ manifest }) => manifest.storeId));
  const [present] = await readCopies(places).catch(keyFileOfNoUse);
  let failure: unknown = new Failure('key-file-missing');
  if (present !== undefined && (wanted.size === 0 || wanted.has(present.content.storeId))) {
    try {
      return await openBy(places, secret);
    } catch (error) {
      keyFileOfNoUse(error);
      failure = error;
    }
  }
  for (const { keys } of backups) {
    try {
      return await openBy({ keys: [keys, `${keys}.copy`] }, secret);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

/**
 * Missing and damaged key files are what this is for. Anything else is thrown on: the present key file says what opens, and an old
 * secret that opens an older one is not let in beside it.
 */
function keyFileOfNoUse(error: unknown): [] {
  if (error instanceof Failure && ofNoUse.has(error.code)) return [];
  throw error;
}

async function openBy(places: KeyPlaces, secret: Secret): Promise<Keyring> {
  if ('passphrase' in secret) return lookWithPassphrase(places, secret.passphrase);
  const bytes = readRecoveryKey(secret.recoveryKey);
  if (bytes === null) throw new Failure('recovery-key-mistyped');
  try {
    return await lookWithRecovery(places, bytes);
  } finally {
    bytes.fill(0);
  }
}
