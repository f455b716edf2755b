import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';
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
      if (await copiedAtRest(store, to)) return;
      if (Date.now() > until) throw new Failure('store-in-use');
      await wait(pause);
    }
  } catch (error) {
    throw diskFailure(error);
  }
}

async function copiedAtRest(store: string, to: string): Promise<boolean> {
  if (!isAtRest(store)) return false;
  const before = looks(store);
  const copied = await digest(store, to);
  if (!isAtRest(store)) return false;
  const again = await digest(store, null);
  return isAtRest(store) && looks(store) === before && copied === again;
}

const isAtRest = (store: string): boolean =>
  (statSync(journalOf(store), { throwIfNoEntry: false })?.size ?? 0) === 0;

function looks(store: string): string {
  const { ino, size, mtimeNs } = statSync(store, { bigint: true });
  return `${ino} ${size} ${mtimeNs}`;
}

/** Reads a file whole, and writes it elsewhere on the way. */
async function digest(from: string, to: string | null): Promise<string> {
  const hash = createHash('sha256');
  const source = await open(from, 'r');
  const target =
    to === null
      ? null
      : await open(to, 'w', 0o600).catch(async (error: unknown) => {
          await source.close();
          throw error;
        });
  try {
    const room = Buffer.alloc(chunk);
    for (;;) {
      const { bytesRead } = await source.read(room, 0, chunk, null);
      if (bytesRead === 0) break;
      const part = room.subarray(0, bytesRead);
      hash.update(part);
      await target?.writeFile(part);
    }
    return hash.digest('hex');
  } finally {
    await source.close();
    await target?.close();
  }
}
