import { randomBytes } from 'node:crypto';
import type { ErrorCode } from '../../../domain/language/error-codes.ts';
import { Failure } from '../failure.ts';
import type { Places } from '../folder/places.ts';
import type { Argon2Cost } from './argon2.ts';
import { keysFrom, zeroKeys, type DataKeys } from './data-key.ts';
import { healCopies, readCopies, writeCopies, type KeyPlaces } from './key-copies.ts';
import { isAuthentic, withOrganisation, type KeyFile, type OrganisationSlot } from './key-file.ts';
import { newRecoverySecret } from './recovery-key.ts';
import {
  organisationOpener,
  passphraseOpener,
  recoveryOpener,
  sealWithPassphrase,
  sealWithRecovery,
  type SlotOpener,
} from './slots.ts';

/** Opened keys with the key file that holds them. */
export interface Keyring {
  readonly file: KeyFile;
  readonly keys: DataKeys;
}

/** New random keys under a passphrase and a new recovery key. Nothing is written yet. */
export async function newKeyring(
  passphrase: string,
  cost: Argon2Cost,
): Promise<{ ring: Keyring; recoverySecret: Buffer }> {
  const storeId = randomBytes(16).toString('hex');
  const dataKey = randomBytes(32);
  const recoverySecret = newRecoverySecret();
  const file: KeyFile = {
    format: 'houvast-keys',
    version: 1,
    revision: 1,
    storeId,
    passphrase: await sealWithPassphrase(passphrase, dataKey, storeId, cost),
    recovery: sealWithRecovery(recoverySecret, dataKey, storeId, false),
  };
  return { ring: { file, keys: keysFrom(dataKey, storeId) }, recoverySecret };
}

/** Throws Failure: wrong-passphrase, key-file-missing, key-file-damaged, store-newer, or a disk code. */
export function openWithPassphrase(places: Places, passphrase: string): Promise<Keyring> {
  return openCopies(places, passphraseOpener(passphrase), 'wrong-passphrase');
}

/** The same without a write to the folder: another Houvast may be writing there. */
export function lookWithPassphrase(places: KeyPlaces, passphrase: string): Promise<Keyring> {
  return openCopies(places, passphraseOpener(passphrase), 'wrong-passphrase', false);
}

/** As `openWithRecovery`, and likewise without a write. */
export function lookWithRecovery(places: KeyPlaces, secret: Uint8Array): Promise<Keyring> {
  return openCopies(places, recoveryOpener(secret), 'wrong-recovery-key', false);
}

/** Throws Failure: wrong-organisation-key, also when there is no such slot, or as `openWithPassphrase`. */
export function openWithOrganisation(places: Places, identities: readonly string[]): Promise<Keyring> {
  return openCopies(places, organisationOpener(identities), 'wrong-organisation-key');
}

/** The key file as it is on disk now, by keys that opened it before. Throws as `openWithPassphrase`. */
export function openWithKeys(places: Places, { dataKey }: DataKeys): Promise<Keyring> {
  return openCopies(places, () => Promise.resolve(Buffer.from(dataKey)), 'key-file-damaged');
}

/** Throws Failure: wrong-recovery-key, or as `openWithPassphrase`. */
export function openWithRecovery(places: Places, secret: Uint8Array): Promise<Keyring> {
  return openCopies(places, recoveryOpener(secret), 'wrong-recovery-key');
}

/** The copy that opens serves and mends the other, so that a damaged or half-changed pair is whole again at once. */
async function openCopies(
  places: KeyPlaces,
  opener: SlotOpener,
  wrong: ErrorCode,
  mend = true,
): Promise<Keyring> {
  let tampered = false;
  const tried = new Set<string>();
  for (const copy of await readCopies(places)) {
    const identity = JSON.stringify(copy.content) + copy.mac.toString('base64');
    if (tried.has(identity)) continue;
    tried.add(identity);
    const dataKey = await opener(copy.content);
    if (dataKey === null) continue;
    const keys = keysFrom(dataKey, copy.content.storeId);
    if (isAuthentic(copy, keys.keyFile)) {
      // A folder that cannot be written to is reported by the store, in its own words.
      if (mend) await healCopies(places, copy.content, keys.keyFile).catch(() => false);
      return { file: copy.content, keys };
    }
    zeroKeys(keys);
    tampered = true;
  }
  throw new Failure(tampered ? 'key-file-damaged' : wrong);
}

/** What can be changed of a key file; an organisation of null takes that slot away. */
export type KeyFileChange = Partial<Pick<KeyFile, 'passphrase' | 'recovery'>> & {
  readonly organisation?: OrganisationSlot | null;
};

/** Rewrites both copies of the key file with some members changed; store and backups are not touched. */
export async function changeKeyFile(
  places: Places,
  ring: Keyring,
  { organisation, ...change }: KeyFileChange,
): Promise<Keyring> {
  const changed: KeyFile = { ...ring.file, ...change, revision: ring.file.revision + 1 };
  const file = organisation === undefined ? changed : withOrganisation(changed, organisation);
  await writeCopies(places, file, ring.keys.keyFile);
  return { file, keys: ring.keys };
}
