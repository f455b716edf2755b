import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeSmallFile } from '../folder/small-file.ts';
import type { Tombstone } from '../store/erasing.ts';

/** More than any store has; a larger file is not read. */
const largestFile = 4 * 1024 * 1024;

const fileSchema = z.strictObject({
  format: z.literal('houvast-erased'),
  version: z.literal(1),
  marks: z.array(z.strictObject({ mark: z.string().length(44), erasedAt: z.iso.datetime() })),
  mac: z.string().length(44),
});

const fileIn = (folder: string): string => join(folder, 'houvast.erased');

/**
 * Writes the tombstones beside the store, so that a backup that is put back after the store was damaged does not bring an
 * erased client back. It says how many were erased and when, and of whom nothing. Throws a Failure with a disk code.
 * @param key the key for tombstones of this store
 */
export async function writeErasedFile(
  folder: string,
  key: Uint8Array,
  tombstones: readonly Tombstone[],
): Promise<void> {
  const marks = tombstones.map(({ mark, erasedAt }) => ({ mark: mark.toString('base64'), erasedAt }));
  const file = { format: 'houvast-erased', version: 1, marks, mac: macOf(key, marks).toString('base64') };
  await writeSmallFile(fileIn(folder), Buffer.from(`${JSON.stringify(file)}\n`, 'utf8'));
}

/** The tombstones beside the store: none when there is no such file, null when it is not as it was written. Never throws. */
export async function readErasedFile(folder: string, key: Uint8Array): Promise<Tombstone[] | null> {
  try {
    const path = fileIn(folder);
    if ((await stat(path)).size > largestFile) return null;
    const bytes = await readFile(path);
    const { marks, mac } = fileSchema.parse(JSON.parse(bytes.toString('utf8')));
    // Compared as it is written: two texts can be the same bytes in base64
    const given = Buffer.from(mac, 'utf8');
    const computed = Buffer.from(macOf(key, marks).toString('base64'), 'utf8');
    if (given.length !== computed.length || !timingSafeEqual(given, computed)) return null;
    return marks.map(({ mark, erasedAt }) => ({ mark: Buffer.from(mark, 'base64'), erasedAt }));
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? [] : null;
  }
}

function macOf(
  key: Uint8Array,
  marks: readonly { readonly mark: string; readonly erasedAt: string }[],
): Buffer {
  const said = marks.map(({ mark, erasedAt }) => [mark, erasedAt]);
  return createHmac('sha256', key)
    .update(`erased file ${JSON.stringify(said)}`)
    .digest();
}
