import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Operation } from './watched.ts';

type Random = (below: number) => number;

/** A file as it lies on disk, and what has been asked since it was last put there for certain. */
interface Kept {
  durable: Buffer;
  pending: Operation[];
}

const sector = 512;

/**
 * A disk that has been told what a process did, and can be cut from its power. What was not put on disk (fsync) may then be there or not,
 * each write for itself and by sectors of 512 bytes, in any order: more than a real disk does. Names that a folder was not told to
 * keep may be there up to any point in their order.
 */
export class CrashDisk {
  /** Names that are certain. Null is a folder. */
  #names = new Map<string, Kept | null>([['.', null]]);
  /** Names as the process sees them. */
  #seen = new Map<string, Kept | null>([['.', null]]);
  #pendingNames: Operation[] = [];
  /** What a made file is, from its record on. */
  readonly #made = new Map<Operation, Kept>();

  apply(operation: Operation): void {
    const { what, path } = operation;
    if (what === 'C') this.#made.set(operation, { durable: Buffer.alloc(0), pending: [] });
    if ('CRUD'.includes(what)) {
      this.#changeNames(this.#seen, operation);
      this.#pendingNames.push(operation);
    } else if (what === 'S') {
      this.#sync(path);
    } else {
      this.#seen.get(path)?.pending.push(operation);
    }
  }

  #sync(path: string): void {
    const kept = this.#seen.get(path);
    if (kept === undefined) return;
    if (kept === null) {
      const here = this.#pendingNames.filter((operation) => folderOf(operation.path) === path);
      for (const operation of here) this.#changeNames(this.#names, operation);
      this.#pendingNames = this.#pendingNames.filter((operation) => !here.includes(operation));
      return;
    }
    kept.durable = kept.pending.reduce(changed, kept.durable);
    kept.pending = [];
  }

  #changeNames(names: Map<string, Kept | null>, operation: Operation): void {
    const { what, path, bytes } = operation;
    if (what === 'D') names.set(path, null);
    else if (what === 'C') names.set(path, this.#made.get(operation) ?? null);
    else if (what === 'U') names.delete(path);
    else {
      const to = bytes.toString('utf8');
      const moved = [...names].filter(([name]) => name === path || name.startsWith(`${path}/`));
      for (const [name, kept] of moved) {
        names.delete(name);
        names.set(to + name.slice(path.length), kept);
      }
    }
  }

  /** Puts in `folder` what a power cut might leave. */
  leave(folder: string, random: Random): void {
    const names = new Map(this.#names);
    const cut = random(this.#pendingNames.length + 1);
    for (const operation of this.#pendingNames.slice(0, cut)) this.#changeNames(names, operation);
    // Some cuts come before nearly everything, others after nearly everything.
    const luck = [0, 20, 50, 80, 100][random(5)] ?? 0;
    const garbage = random(2) === 0;
    write(folder, names, ({ durable, pending }) =>
      pending.reduce((image, operation) => torn(image, operation, { luck, garbage, random }), durable),
    );
  }

  /** Puts in `folder` what the process itself saw. */
  leaveAll(folder: string): void {
    write(folder, this.#seen, ({ durable, pending }) => pending.reduce(changed, durable));
  }
}

const folderOf = (path: string): string => dirname(path);

function changed(image: Buffer, { what, number, bytes }: Operation): Buffer {
  if (what === 'T') return resized(image, number);
  const grown = resized(image, Math.max(image.length, number + bytes.length));
  bytes.copy(grown, number);
  return grown;
}

/** The part of a change that reached the disk. */
function torn(
  image: Buffer,
  operation: Operation,
  { luck, garbage, random }: { luck: number; garbage: boolean; random: Random },
): Buffer {
  const { what, number, bytes } = operation;
  if (what === 'T') return random(100) < luck ? resized(image, number) : image;
  let next = image;
  for (let from = 0; from < bytes.length;) {
    const to = Math.min(bytes.length, from + sector - ((number + from) % sector));
    if (random(100) < luck) {
      const grown = resized(next, Math.max(next.length, number + to), garbage ? random : null);
      bytes.copy(grown, number + from, from, to);
      next = grown;
    }
    from = to;
  }
  return next;
}

/** A copy of that length. What is new in it is zero, or what lay on the disk before. */
function resized(image: Buffer, length: number, garbage: Random | null = null): Buffer {
  const next = Buffer.alloc(length);
  image.copy(next);
  if (garbage !== null && length > image.length) next.fill(garbage(256), image.length);
  return next;
}

function write(folder: string, names: Map<string, Kept | null>, content: (kept: Kept) => Buffer): void {
  for (const [name, kept] of names) {
    const path = join(folder, name);
    if (kept === null) {
      mkdirSync(path, { recursive: true });
      continue;
    }
    // A file whose folder did not get its name is not there either.
    if (names.get(dirname(name)) === undefined) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content(kept));
  }
}
