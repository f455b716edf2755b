import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskFailure } from '../folder/disk-failure.ts';

/** With the number of the process that reads, so that what a fallen one left is told from what is being read. */
const begin = 'houvast-reading-';

/** A folder for this process alone, for the encrypted copy that it reads. Throws a Failure with a disk code. */
export function makeReadingPlace(): string {
  try {
    return mkdtempSync(join(tmpdir(), `${begin}${process.pid}-`));
  } catch (error) {
    throw diskFailure(error);
  }
}

/** Never fails: what is left is encrypted, and is tried again at the next start. */
export function removeReadingPlace(place: string): void {
  try {
    rmSync(place, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // see above
  }
}

/** Takes away what earlier processes left that ended without closing. */
export function removeLeftPlaces(): void {
  for (const name of namesIn(tmpdir())) {
    const pid = new RegExp(`^${begin}(\\d+)-`, 'u').exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) removeReadingPlace(join(tmpdir(), name));
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
