import { isDeepStrictEqual } from 'node:util';
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { Failure } from '../failure.ts';
import { isAcceptable } from './argon2.ts';

const base64 = (bytes: number) =>
  z.base64().refine((text) => {
    const read = Buffer.from(text, 'base64');
    return read.length === bytes && read.toString('base64') === text;
  });

const costSchema = z
  .strictObject({ memoryKiB: z.number(), passes: z.number(), lanes: z.number() })
  .refine(isAcceptable);

/** Data key (32 bytes) and tag (16) under a key from the passphrase. */
const passphraseSlotSchema = z.strictObject({
  cost: costSchema,
  salt: base64(16),
  nonce: base64(12),
  sealed: base64(48),
});

/** The same under a key from the recovery key, whose 160 random bits need no stretching. */
const recoverySlotSchema = z.strictObject({
  salt: base64(16),
  nonce: base64(12),
  sealed: base64(48),
  /** Whether somebody has typed part of it over from paper. */
  proved: z.boolean(),
});

/** Bytes of an age file that holds 32 bytes for one X25519 key. */
const organisationBytes = 232;

/** The data key as an age file for the organisation's public key, which stands beside it to be looked at. */
const organisationSlotSchema = z.strictObject({
  recipient: z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/),
  sealed: base64(organisationBytes),
});

const members = {
  format: z.literal('houvast-keys'),
  /** Counts the rewritings: of two copies the higher is the later. */
  revision: z.number().int().min(1),
  storeId: z.string().regex(/^[0-9a-f]{32}$/),
  passphrase: passphraseSlotSchema,
  recovery: recoverySlotSchema,
};

/** Version 2 has a third slot; a file without it stays of version 1, which every Houvast reads. */
const keyFileSchema = z.discriminatedUnion('version', [
  z.strictObject({ ...members, version: z.literal(1) }),
  z.strictObject({ ...members, version: z.literal(2), organisation: organisationSlotSchema }),
]);

export type PassphraseSlot = z.infer<typeof passphraseSlotSchema>;
export type RecoverySlot = z.infer<typeof recoverySlotSchema>;
export type OrganisationSlot = z.infer<typeof organisationSlotSchema>;
export type KeyFile = z.infer<typeof keyFileSchema>;

/** The third slot of a key file, if it has one. */
export const organisationSlotOf = (file: KeyFile): OrganisationSlot | null =>
  file.version === 2 ? file.organisation : null;

/** The same key file with another third slot, or without. */
export function withOrganisation(file: KeyFile, organisation: OrganisationSlot | null): KeyFile {
  const { format, revision, storeId, passphrase, recovery } = file;
  const present = { format, revision, storeId, passphrase, recovery };
  return organisation === null ? { ...present, version: 1 } : { ...present, version: 2, organisation };
}

/** Whether two key files are opened by the same passphrase, recovery key and key of the organisation. */
export function opensAlike(one: KeyFile, other: KeyFile): boolean {
  const slots = (file: KeyFile): unknown[] => [
    file.passphrase,
    { ...file.recovery, proved: true },
    organisationSlotOf(file),
  ];
  return isDeepStrictEqual(slots(one), slots(other));
}

/** A key file as it was read: authentic only after `isAuthentic`, for which the data key is needed. */
export interface ReadKeyFile {
  readonly content: KeyFile;
  readonly mac: Buffer;
}

const latestVersion = 2;
/** No key file of ours is near this size; more is not read. */
export const largestKeyFile = 16 * 1024;

/** The bytes of a key file: JSON with a checksum, which tells damage from a wrong passphrase, and a MAC, which tells tampering. */
export function writeKeyFile(content: KeyFile, macKey: Uint8Array): Buffer {
  const body = canonical(content);
  return Buffer.from(fileText(content, checksumOf(body), macOf(body, macKey)), 'utf8');
}

/** Throws Failure 'key-file-damaged', or 'store-newer' when a later Houvast wrote it. Every byte counts. */
export function readKeyFile(bytes: Uint8Array): ReadKeyFile {
  const { checksum, mac, ...rest } = parsed(bytes);
  const content = keyFileSchema.safeParse(rest);
  if (!content.success || typeof mac !== 'string' || typeof checksum !== 'string') throw unreadable(rest);
  const macBytes = Buffer.from(mac, 'base64');
  // Writing it again and comparing leaves no byte that a checksum does not cover.
  const again = fileText(content.data, checksumOf(canonical(content.data)), macBytes);
  if (macBytes.length !== 32 || again !== Buffer.from(bytes).toString('utf8'))
    throw new Failure('key-file-damaged');
  return { content: content.data, mac: macBytes };
}

/** Whether somebody who had the data key wrote this file as it is. */
export function isAuthentic(file: ReadKeyFile, macKey: Uint8Array): boolean {
  return timingSafeEqual(file.mac, macOf(canonical(file.content), macKey));
}

function parsed(bytes: Uint8Array): Record<string, unknown> {
  if (bytes.length > largestKeyFile) throw new Failure('key-file-damaged');
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // Falls through: text that is no JSON is as damaged as JSON that is no object.
  }
  throw new Failure('key-file-damaged');
}

function unreadable(rest: Record<string, unknown>): Failure {
  const { format, version } = rest;
  const later = format === 'houvast-keys' && typeof version === 'number' && version > latestVersion;
  return new Failure(later ? 'store-newer' : 'key-file-damaged');
}

/** One fixed order of members, so that the same content is always the same bytes. */
function canonical(file: KeyFile): string {
  const { passphrase, recovery } = file;
  return JSON.stringify({
    format: file.format,
    version: file.version,
    revision: file.revision,
    storeId: file.storeId,
    passphrase: {
      cost: {
        memoryKiB: passphrase.cost.memoryKiB,
        passes: passphrase.cost.passes,
        lanes: passphrase.cost.lanes,
      },
      salt: passphrase.salt,
      nonce: passphrase.nonce,
      sealed: passphrase.sealed,
    },
    recovery: {
      salt: recovery.salt,
      nonce: recovery.nonce,
      sealed: recovery.sealed,
      proved: recovery.proved,
    },
    ...(file.version === 2 && {
      organisation: { recipient: file.organisation.recipient, sealed: file.organisation.sealed },
    }),
  });
}

function fileText(content: KeyFile, checksum: string, mac: Buffer): string {
  return `${canonical(content).slice(0, -1)},"checksum":"${checksum}","mac":"${mac.toString('base64')}"}\n`;
}

const checksumOf = (body: string): string => createHash('sha256').update(body).digest('base64');
const macOf = (body: string, key: Uint8Array): Buffer => createHmac('sha256', key).update(body).digest();
