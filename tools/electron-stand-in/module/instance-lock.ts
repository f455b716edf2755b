import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  watch,
  writeFileSync,
  type FSWatcher,
} from 'node:fs';
import path from 'node:path';
import { getPath } from './paths.ts';

interface Arrival {
  readonly argv: string[];
  readonly cwd: string;
}

let lock: FSWatcher | null = null;
export const hasLock = (): boolean => lock !== null;

export function releaseLock(): void {
  lock?.close();
  lock = null;
}

/**
 * A folder per living process in the user-data folder. A later process leaves its arguments in the folder of the first
 * one and learns that it must go. Everything at once, as in Electron. `onSecond` hears of later arrivals.
 */
export function acquireLock(onSecond: (arrival: Arrival) => void): boolean {
  if (lock !== null) return true;
  const folder = path.join(getPath('userData'), 'SingletonLock');
  const mine = path.join(folder, String(process.pid));
  mkdirSync(mine, { recursive: true });
  const first = readdirSync(folder)
    .map(Number)
    .find((pid) => pid !== process.pid && isAlive(pid));
  if (first !== undefined) {
    rmSync(mine, { recursive: true, force: true });
    leaveMessage(path.join(folder, String(first)));
    return false;
  }
  lock = watch(mine, () => readMessages(mine, onSecond));
  lock.unref();
  process.on('exit', () => rmSync(mine, { recursive: true, force: true }));
  return true;
}

function leaveMessage(folder: string): void {
  const message = path.join(folder, String(process.pid));
  const arrival: Arrival = { argv: process.argv, cwd: process.cwd() };
  writeFileSync(message, JSON.stringify(arrival));
  renameSync(message, `${message}.json`); // whole from the moment it can be seen
}

function readMessages(folder: string, onSecond: (arrival: Arrival) => void): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const arrival: Arrival = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
    rmSync(path.join(folder, name));
    onSecond(arrival);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
