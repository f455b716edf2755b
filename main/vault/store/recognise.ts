import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { Failure } from '../failure.ts';
import { diskFailure, errnoOf } from '../folder/disk-failure.ts';

/** What lies where the store belongs, as far as can be seen without the key and without touching it. */
export type Found = 'missing' | 'empty' | 'plaintext' | 'ours' | 'foreign' | 'unclear';

const saltBytes = 16;
const plaintextStart = Buffer.from('SQLite format 3\0', 'latin1');
/** More wrong bits than this in the first 128 are no damage but another beginning: 64 differ between random ones. */
const mostWrongBits = 32;

/** Looks at the first bytes only, and never writes. `salt` is how our store begins. Throws a Failure with a disk code. */
export function recognise(path: string, salt: Uint8Array): Found {
  const start = firstBytes(path);
  if (start === null) return 'missing';
  if (start.length === 0) return 'empty';
  if (start.subarray(0, plaintextStart.length).equals(plaintextStart)) return 'plaintext';
  const begin = start.subarray(0, saltBytes);
  if (begin.length < saltBytes) return 'foreign';
  if (begin.equals(salt)) return 'ours';
  if (wrongBits(begin, salt) <= mostWrongBits || begin.every((byte) => byte === 0)) return 'unclear';
  return 'foreign';
}

/** Throws the Failure that belongs to what was found, unless it is a store with our beginning. */
export function mustBeOurs(found: Found): void {
  if (found === 'missing') throw new Failure('store-missing');
  if (found === 'empty') throw new Failure('store-empty');
  if (found === 'plaintext') throw new Failure('store-not-encrypted');
  if (found === 'foreign') throw new Failure('store-foreign');
  // The key derivation does not need these bytes, so a store with a changed beginning would open: it is damaged all the same.
  if (found === 'unclear') throw new Failure('store-damaged');
}

/** Reads all of a file that need not be there. Throws a Failure with a disk code when some of it cannot be read. */
export function readThrough(path: string): void {
  withFile(path, (file) => {
    // The journal, for which this is asked at each opening, is mostly empty.
    const piece = Buffer.alloc(Math.min(fstatSync(file).size + 1, 1_048_576));
    let at = 0;
    for (let read = -1; read !== 0; at += read) read = readSync(file, piece, 0, piece.length, at);
  });
}

function firstBytes(path: string): Buffer | null {
  return withFile(path, (file) => {
    const length = Math.min(fstatSync(file).size, 64);
    const start = Buffer.alloc(length);
    return start.subarray(0, readSync(file, start, 0, length, 0));
  });
}

/** Null when it is not there. Throws a Failure with a disk code. */
function withFile<T>(path: string, work: (file: number) => T): T | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw diskFailure(error);
  }
  try {
    return work(file);
  } catch (error) {
    throw diskFailure(error);
  } finally {
    closeSync(file);
  }
}

function wrongBits(a: Uint8Array, b: Uint8Array): number {
  let count = 0;
  for (const [at, byte] of a.entries()) {
    for (let bits = byte ^ (b[at] ?? 0); bits > 0; bits >>= 1) count += bits & 1;
  }
  return count;
}
