import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** Bytes after which the log starts anew; the one before is kept. */
const fullAt = 256 * 1024;

/** One line per event: when, what, and a code. Never a name, a path or anything typed: callers give words from the source only. */
export type Log = (event: string, detail?: string) => void;

/** A log in `folder`. A disk that refuses is let be: the log is no reason to stop. */
export function openLog(folder: string): Log {
  const file = path.join(folder, 'houvast.log');
  return (event, detail = '') => {
    try {
      mkdirSync(folder, { recursive: true });
      if (sizeOf(file) > fullAt) renameSync(file, `${file}.1`);
      appendFileSync(file, `${new Date().toISOString()} ${event} ${detail}`.trimEnd() + '\n', {
        mode: 0o600,
      });
    } catch {
      // nothing to be done about it
    }
  };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
