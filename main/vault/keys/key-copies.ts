import { open } from 'node:fs/promises';
import type { ErrorCode } from '../../../domain/language/error-codes.ts';
import { Failure } from '../failure.ts';
import { diskFailure, errnoOf } from '../folder/disk-failure.ts';
import type { Places } from '../folder/places.ts';
import { writeSmallFile } from '../folder/small-file.ts';
import { largestKeyFile, readKeyFile, writeKeyFile, type KeyFile, type ReadKeyFile } from './key-file.ts';

/** Where a key file and its copy lie. */
export type KeyPlaces = Pick<Places, 'keys'>;

/** What one of the two copies on disk turned out to be. */
type Copy = { readonly file: ReadKeyFile } | { readonly problem: ErrorCode };

/**
 * The readable copies, latest first. Throws a Failure when there is none: 'key-file-missing' when both are away,
 * otherwise what is wrong with them.
 */
export async function readCopies(places: KeyPlaces): Promise<ReadKeyFile[]> {
  const copies = await Promise.all(places.keys.map(readCopy));
  const files = copies.flatMap((copy) => ('file' in copy ? [copy.file] : []));
  if (files.length === 0) throw new Failure(worstOf(copies));
  return files.toSorted((a, b) => b.content.revision - a.content.revision);
}

/**
 * Writes both copies, the second one first: when that fails nothing has changed yet. Until both are written each of the
 * two opens the store, the one with the old secret and the other with the new.
 */
export async function writeCopies(places: Places, content: KeyFile, macKey: Uint8Array): Promise<void> {
  const bytes = writeKeyFile(content, macKey);
  const [first, second] = places.keys;
  await writeSmallFile(second, bytes);
  await writeSmallFile(first, bytes);
}

/** Makes both copies equal to `content` where they are not. Says whether anything was written. */
export async function healCopies(places: KeyPlaces, content: KeyFile, macKey: Uint8Array): Promise<boolean> {
  const bytes = writeKeyFile(content, macKey);
  let healed = false;
  for (const path of places.keys) {
    const present = await readKeyBytes(path).catch(() => null);
    if (present !== null && bytes.equals(present)) continue;
    await writeSmallFile(path, bytes);
    healed = true;
  }
  return healed;
}

async function readCopy(path: string): Promise<Copy> {
  try {
    return { file: readKeyFile(await readKeyBytes(path)) };
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return { problem: 'key-file-missing' };
    const failure = diskFailure(error);
    if (failure instanceof Failure) return { problem: failure.code };
    throw error;
  }
}

/** A foreign file may be of any size: one byte more than ours can have is enough to know. */
export async function readKeyBytes(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(largestKeyFile + 1), 0, largestKeyFile + 1, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** A copy that is there and cannot be read says more than one that is away. */
function worstOf(copies: readonly Copy[]): ErrorCode {
  const problems = copies.flatMap((copy) => ('problem' in copy ? [copy.problem] : []));
  return problems.find((problem) => problem !== 'key-file-missing') ?? 'key-file-missing';
}
