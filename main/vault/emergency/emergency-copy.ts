import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { idSchema, instantSchema } from '../../../domain/client-file/client-file.ts';
import { largestEmergencyCopy } from '../../../preload/contract/doors.ts';
import { Failure } from '../failure.ts';

/**
 * Layout of an emergency copy, version 1: these 24 bytes, the store id (16 bytes), a nonce (12), then the content under
 * AES-256-GCM with the store's key for emergency copies, its tag (16) at the end. What stands before the nonce is authenticated
 * with it. The content is JSON in UTF-8.
 */
const start = Buffer.from('houvast emergency copy 1', 'latin1');
const storeIdBytes = 16;
const nonceBytes = 12;
const tagBytes = 16;
const headBytes = start.length + storeIdBytes;

const contentSchema = z.strictObject({
  madeAt: instantSchema,
  worksheets: z
    .array(
      z.strictObject({ worksheetId: idSchema, revision: z.number().int().min(0), document: z.unknown() }),
    )
    .min(1)
    .max(1_000),
});

/** Whole documents as they stood in the window, with the revision that they were made on. */
export type EmergencyCopy = z.infer<typeof contentSchema>;

/** @param storeId hexadecimal @param key 32 bytes; throws Failure 'export-failed' for more than 64 MiB */
export function writeEmergencyCopy(content: EmergencyCopy, storeId: string, key: Uint8Array): Buffer {
  const plain = Buffer.from(JSON.stringify(content), 'utf8');
  try {
    const head = Buffer.concat([start, Buffer.from(storeId, 'hex')]);
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
    cipher.setAAD(head);
    const file = Buffer.concat([head, nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    if (file.length > largestEmergencyCopy) throw new Failure('export-failed');
    return file;
  } finally {
    plain.fill(0);
  }
}

/** Throws Failure: emergency-foreign for a copy of another store; emergency-unreadable; store-newer. */
export function readEmergencyCopy(file: Uint8Array, storeId: string, key: Uint8Array): EmergencyCopy {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.length > largestEmergencyCopy || bytes.length < headBytes + nonceBytes + tagBytes)
    throw new Failure('emergency-unreadable');
  if (!bytes.subarray(0, start.length).equals(start)) throw beginsDifferently(bytes);
  if (!bytes.subarray(start.length, headBytes).equals(Buffer.from(storeId, 'hex')))
    throw new Failure('emergency-foreign');
  const plain = opened(bytes, key);
  try {
    return contentSchema.parse(JSON.parse(plain.toString('utf8')));
  } catch {
    throw new Failure('emergency-unreadable');
  } finally {
    plain.fill(0);
  }
}

function opened(bytes: Buffer, key: Uint8Array): Buffer {
  const nonce = bytes.subarray(headBytes, headBytes + nonceBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  decipher.setAAD(bytes.subarray(0, headBytes));
  decipher.setAuthTag(bytes.subarray(-tagBytes));
  const plain = decipher.update(bytes.subarray(headBytes + nonceBytes, -tagBytes));
  try {
    decipher.final();
    return plain;
  } catch {
    plain.fill(0);
    throw new Failure('emergency-unreadable');
  }
}

function beginsDifferently(bytes: Buffer): Failure {
  const same = bytes.subarray(0, start.length - 1).equals(start.subarray(0, -1));
  const version = Number(bytes.toString('latin1', start.length - 1, start.length));
  return new Failure(same && version > 1 ? 'store-newer' : 'emergency-unreadable');
}
