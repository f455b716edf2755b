import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { backupReasons } from '../../../preload/contract/backups.ts';
import { writeSmallFile } from '../folder/small-file.ts';

/** No manifest of ours is near this size. */
const largest = 16 * 1024;

const contentSchema = z.strictObject({
  format: z.literal('houvast-backup'),
  version: z.literal(1),
  storeId: z.string().regex(/^[0-9a-f]{32}$/),
  createdAt: z.iso.datetime(),
  reason: z.enum(backupReasons),
  /** The version of the tables. */
  tables: z.number().int().min(1),
  clients: z.number().int().min(0),
  worksheets: z.number().int().min(0),
  lastSavedAt: z.iso.datetime().nullable(),
  /** What the store's own mark was. */
  mark: z.string().max(200),
  /** Of the store in it, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** When it was last opened and looked through, and whether it was whole. */
  checkedAt: z.iso.datetime(),
  sound: z.boolean(),
  /** How long it took to make and check. */
  milliseconds: z.number().int().min(0),
});
const manifestSchema = z.strictObject({ ...contentSchema.shape, mac: z.string().length(44) });

/** What is said of a backup. Without the key it can be read, but not believed. */
export type Manifest = z.infer<typeof contentSchema>;
export type SealedManifest = z.infer<typeof manifestSchema>;

const fileIn = (folder: string): string => join(folder, 'backup.json');

/** Throws a Failure with a disk code. */
export async function writeManifest(folder: string, manifest: Manifest, key: Uint8Array): Promise<void> {
  const sealed = { ...manifest, mac: macOf(key, manifest).toString('base64') };
  await writeSmallFile(fileIn(folder), Buffer.from(`${JSON.stringify(sealed)}\n`, 'utf8'));
}

/** Null when there is none, or it is no manifest of ours. Never throws. */
export async function readManifest(folder: string): Promise<SealedManifest | null> {
  try {
    const bytes = await readFile(fileIn(folder));
    if (bytes.length > largest) return null;
    return manifestSchema.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    return null;
  }
}

/** Whether somebody who had the key wrote it as it is. */
export function isAuthentic({ mac, ...content }: SealedManifest, key: Uint8Array): boolean {
  const given = Buffer.from(mac, 'base64');
  const computed = macOf(key, content);
  return given.length === computed.length && timingSafeEqual(given, computed);
}

/** Members in the order of the schema, so that the same content always gives the same code. */
function macOf(key: Uint8Array, content: Manifest): Buffer {
  const said = JSON.stringify(contentSchema.parse(content));
  return createHmac('sha256', key).update(`backup ${said}`).digest();
}
