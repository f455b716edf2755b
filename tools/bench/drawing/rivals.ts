import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../rivals');

/**
 * Installs what the benches measure against, in tools/bench/rivals and nowhere else, when it is not there as its lock file
 * has it. Runs no script of any package.
 */
export function installRivals(): void {
  const mark = path.join(folder, 'node_modules/.package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(path.join(folder, 'package-lock.json')).mtimeMs)
    return;
  console.error('installing the rivals in tools/bench/rivals ...');
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32', // npm is a .cmd file there
  });
  if (status !== 0) throw new Error(`the rivals could not be installed:\n${stderr}`);
}
