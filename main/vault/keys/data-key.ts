import { createHash } from 'node:crypto';
import { subkey } from './sealing.ts';

/** The keys that follow from the one random data key of a store. */
export interface DataKeys {
  readonly dataKey: Buffer;
  /** Encrypts the pages of the store. */
  readonly page: Buffer;
  /** Authenticates the key file. */
  readonly keyFile: Buffer;
  /** Chains the audit trail. */
  readonly audit: Buffer;
  /** Recognises erased clients when a backup comes back. */
  readonly tombstones: Buffer;
  /** Authenticates what is said of a backup. */
  readonly backups: Buffer;
  /** Recognises groups of the recovery key that are typed over from paper. */
  readonly recoveryProof: Buffer;
  /** Encrypts what could not be saved and is kept elsewhere. */
  readonly emergency: Buffer;
}

/** Takes over `dataKey` (32 bytes): it is zeroed with the rest. `storeId` is hexadecimal. */
export function keysFrom(dataKey: Buffer, storeId: string): DataKeys {
  const salt = Buffer.from(storeId, 'hex');
  return {
    dataKey,
    page: subkey(dataKey, salt, 'pages'),
    keyFile: subkey(dataKey, salt, 'key file'),
    audit: subkey(dataKey, salt, 'audit'),
    tombstones: subkey(dataKey, salt, 'tombstones'),
    backups: subkey(dataKey, salt, 'backups'),
    recoveryProof: subkey(dataKey, salt, 'recovery proof'),
    emergency: subkey(dataKey, salt, 'emergency copy'),
  };
}

export function zeroKeys(keys: DataKeys): void {
  const all: Readonly<Record<string, Buffer>> = { ...keys };
  for (const key of Object.values(all)) key.fill(0);
}

/**
 * The 16 bytes with which the store's file begins. They follow from the store id, not from a secret, so that a store that
 * belongs to other keys can be told from a damaged one.
 */
export function storeSalt(storeId: string): Buffer {
  return createHash('sha256').update(`houvast store ${storeId}`).digest().subarray(0, 16);
}
