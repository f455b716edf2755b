import { constants } from 'node:os';
import type { Operation } from './watched.ts';

/** One file operation of a session that is to fail. */
export interface Fault {
  /** Which operation, from 0; its letter (shim/watched-files.c); the file. */
  readonly at: number;
  readonly operation: string;
  readonly path: string;
  readonly how: string;
  /** What the operation answers; 0 is a short write. */
  readonly errno: number;
  /** Only this one, or everything from here on, as on a disk that stays full. */
  readonly when: 'once' | 'always';
}

const { ENOSPC, EIO, EACCES, EROFS } = constants.errno;
const errnos: Readonly<Record<string, number>> = { ENOSPC, EIO, EACCES, EROFS, SHORT: 0 };
/** How each operation can fail. */
const ways: Readonly<Record<string, readonly string[]>> = {
  W: ['ENOSPC', 'EIO', 'EROFS', 'EACCES', 'SHORT'],
  S: ['EIO', 'ENOSPC'],
  O: ['ENOSPC', 'EIO', 'EACCES', 'EROFS'],
  o: ['EIO', 'EACCES'],
  r: ['EIO'],
  T: ['EIO', 'EROFS'],
  R: ['ENOSPC', 'EIO', 'EACCES', 'EROFS'],
  U: ['EIO', 'EACCES', 'EROFS'],
  D: ['ENOSPC', 'EIO', 'EACCES', 'EROFS'],
};
/** What does not pass by itself. Programs that hold a file (EACCES) do, and are waited for. */
const lasting = new Set(['ENOSPC', 'EIO', 'EROFS']);

/** A way in which an operation of one of several sessions can fail. */
export interface FaultIn<Played> {
  readonly played: Played;
  /** Every operation of that session when none fails. */
  readonly operations: readonly Operation[];
  readonly fault: Fault;
}

/** Every way in which every operation of every session can fail, or `count` of them spread over all. */
export function faultsOf<Played>(
  sessions: readonly { readonly played: Played; readonly operations: readonly Operation[] }[],
  count: number,
  random: (below: number) => number,
  isLeftOut: (each: FaultIn<Played>) => boolean,
): FaultIn<Played>[] {
  const all = sessions
    .flatMap(({ played, operations }) =>
      operations.flatMap((operation, at) =>
        faultsAt(operation, at).map((fault) => ({ played, operations, fault })),
      ),
    )
    .filter((each) => !isLeftOut(each));
  if (all.length <= count) return all;
  const step = all.length / count;
  return Array.from(
    { length: count },
    (_, number) => all[Math.min(all.length - 1, Math.floor(number * step + random(Math.ceil(step))))],
  ).filter((fault) => fault !== undefined);
}

function faultsAt({ path, number }: Operation, at: number): Fault[] {
  const operation = String.fromCharCode(number);
  return (ways[operation] ?? []).flatMap((how): Fault[] => {
    const fault = { at, operation, path, how, errno: errnos[how] ?? 0 };
    const once = { ...fault, when: 'once' } as const;
    return lasting.has(how) ? [once, { ...fault, when: 'always' }] : [once];
  });
}
