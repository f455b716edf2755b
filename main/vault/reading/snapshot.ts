import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../failure.ts';
import { diskFailure } from '../folder/disk-failure.ts';
import { journalOf } from '../folder/places.ts';

/** Milliseconds to look for a moment of rest, and between two looks. */
const patience = 15_000;
const pause = 3;
const chunk = 1024 * 1024;

/**
 * Copies a store that another process may be writing, as it is between two of its transactions. Between those its journal is
 * empty; a transaction that came and went while the copy was made shows in the second reading, which differs.
 * Throws Failure 'store-in-use' when it never rests, or a disk code. `to` is a file that is not there yet.
 */
export async function copyAtRest(store: string, to: string): Promise<void> {
  try {
    for (const until = Date.now() + patience; ;) {
      if (copiedAtRest(store, to)) return;
      if (Date.now() > until) throw new Failure('store-in-use');
      await wait(pause);
    }
  } catch (error) {
    throw diskFailure(error);
  }
}

/** In one go, without waiting in between: moments of rest are short while somebody types. */
function copiedAtRest(store: string, to: string): boolean {
  if (!isAtRest(store)) return false;
  const before = looks(store);
  const copied = digest(store, to);
  if (!isAtRest(store)) return false;
  const again = digest(store, null);
  return isAtRest(store) && looks(store) === before && copied === again;
}

const isAtRest = (store: string): boolean =>
  (statSync(journalOf(store), { throwIfNoEntry: false })?.size ?? 0) === 0;

function looks(store: string): string {
  const { ino, size, mtimeNs } = statSync(store, { bigint: true });
  return `${ino} ${size} ${mtimeNs}`;
}

/** Reads a file whole, and writes it elsewhere on the way. */
function digest(from: string, to: string | null): string {
  const hash = createHash('sha256');
  const open: number[] = [];
  try {
    const source = openSync(from, 'r');
    open.push(source);
    const target = to === null ? null : openSync(to, 'w', 0o600);
    if (target !== null) open.push(target);
    const room = Buffer.alloc(chunk);
    for (;;) {
      const part = room.subarray(0, readSync(source, room, 0, chunk, null));
      if (part.length === 0) return hash.digest('hex');
      hash.update(part);
      if (target !== null) writeWhole(target, part);
    }
  } finally {
    for (const file of open) closeSync(file);
  }
}

/** The system may take less of it at once than was given. */
function writeWhole(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}
