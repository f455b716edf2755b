import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a process did to a file of the watched folder, in order. Paths are relative to the folder. */
export interface Operation {
  /**
   * C made, W written at `number`, T cut or grown to `number`, S put on disk, R renamed to `bytes`, U removed, D folder made; M a mark
   * with its text as path; K counted and F failed, with the letter of the operation as `number`.
   */
  readonly what: string;
  readonly path: string;
  readonly number: number;
  readonly bytes: Buffer;
}

const source = join(import.meta.dirname, '../shim/watched-files.c');

/** Why file operations cannot be watched on this computer; null when they can. */
export function cannotWatch(): string | null {
  if (process.platform !== 'linux') return 'file operations are watched by a library for Linux';
  return spawnSync('gcc', ['--version']).status === 0
    ? null
    : 'there is no gcc to compile the watching library';
}

/** Compiles the library into a folder and gives its path. */
export function watchingLibrary(folder: string): string {
  const library = join(folder, 'watched-files.so');
  execFileSync('gcc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl', '-lpthread']);
  return library;
}

/** Runs a script of this folder with everything that it does in `watched` written to `log`; gives what it printed. */
export async function runWatched(
  script: string,
  args: readonly string[],
  { library, watched, log }: { readonly library: string; readonly watched: string; readonly log: string },
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env, LD_PRELOAD: library, WATCHED_FOLDER: watched, WATCHED_LOG: log },
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => void (printed += part));
  const [code]: unknown[] = await once(child, 'close');
  if (code !== 0) throw new Error(`${script} ended with ${String(code)}`);
  return printed;
}

/** Runs a script in an empty watched folder of its own below `folder`; of what it does there only marks and failures are written down. */
export function runQuietly(
  script: string,
  args: readonly (string | number)[],
  folder: string,
  library: string,
): Promise<string> {
  const own = mkdtempSync(join(folder, 'run-'));
  const watched = join(own, 'watched');
  mkdirSync(watched);
  const places = { library, watched, log: join(own, 'log') };
  return runWatched(script, [watched, ...args.map(String)], places, { WATCHED_QUIET: 'yes' });
}

/** Says something to the watching library, which answers by not finding it. */
export function tell(word: string): void {
  try {
    closeSync(openSync(`/watched/${word}`, 'r'));
  } catch {
    return;
  }
  throw new Error('Nobody is watching.');
}

export function readLog(log: string): Operation[] {
  const bytes = readFileSync(log);
  const operations: Operation[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(10, at);
    const [what = '', path = '', number = '', length = ''] = bytes.toString('utf8', at, end).split('\t');
    const next = end + 1 + Number(length);
    operations.push({ what, path, number: Number(number), bytes: bytes.subarray(end + 1, next) });
    at = next;
  }
  return operations;
}
