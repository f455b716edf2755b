import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;

/** A 32-byte key locked away under another key: AES-256-GCM, the tag at the end of `sealed`. */
export interface SealedKey {
  readonly nonce: Buffer;
  readonly sealed: Buffer;
}

/** Locks `key` away under `wrappingKey` (32 bytes). `context` is authenticated with it: what is sealed for one place opens in no other. */
export function seal(wrappingKey: Uint8Array, key: Uint8Array, context: string): SealedKey {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', wrappingKey, nonce, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(context, 'utf8'));
  return { nonce, sealed: Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()]) };
}

/** The key, or null when the wrapping key or the context is not the one, or a bit has changed. */
export function unseal(
  wrappingKey: Uint8Array,
  { nonce, sealed }: SealedKey,
  context: string,
): Buffer | null {
  if (nonce.length !== nonceBytes || sealed.length <= tagBytes) return null;
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey, nonce, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(context, 'utf8'));
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  const key = decipher.update(sealed.subarray(0, -tagBytes));
  try {
    decipher.final();
    return key;
  } catch {
    key.fill(0);
    return null;
  }
}

/** A 32-byte key for one purpose (HKDF-SHA-256, RFC 5869). */
export function subkey(key: Uint8Array, salt: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, `houvast ${purpose} 1`, 32));
}
