import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import path from 'node:path';

/** The first of these files that exists and may be run; null when none does. */
export function firstRunnable(candidates: readonly (string | undefined)[]): string | null {
  return candidates.find((file): file is string => file !== undefined && file !== '' && mayRun(file)) ?? null;
}

/** Where the shell would find a program of this name; null when it would not. */
export function onPath(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const names = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`] : [name];
  return firstRunnable(folders.flatMap((folder) => names.map((file) => path.join(folder, file))));
}

/**
 * Installs packages through apt where that can be done without asking anybody: as root on Debian or Ubuntu.
 * Answers whether it was done.
 */
export function installWithApt(packages: readonly string[]): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isDebian()) return false;
  console.error(`Installing ${packages.join(', ')} with apt-get (needed once) ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]): boolean =>
    spawnSync('apt-get', ['-qq', '-y', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status ===
    0;
  run('update');
  return run('install', '--no-install-recommends', ...packages);
}

function isDebian(): boolean {
  try {
    return /^(?:ID|ID_LIKE)=.*(?:debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function mayRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
