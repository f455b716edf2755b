import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const folder = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));
/** Beside the package, so that a fresh `npm ci` tries again. */
const failedBefore = path.join(folder, '.fetch-failed');

/** Milliseconds that fetching may take: the binary is some 120 MB. */
const patience = 120_000;

/** The path of Electron's own program; fetched once when that can be done, null when it cannot. */
export function electronBinary(): string | null {
  const installed = installedBinary();
  if (installed !== null || existsSync(failedBefore)) return installed;
  console.error('Fetching Electron (needed once) ...');
  spawnSync(process.execPath, [path.join(folder, 'install.js')], { stdio: 'ignore', timeout: patience });
  const fetched = installedBinary();
  if (fetched === null) {
    writeFileSync(failedBefore, 'Electron could not be fetched. Remove this file to try again.\n');
  }
  return fetched;
}

function installedBinary(): string | null {
  const marker = path.join(folder, 'path.txt');
  if (!existsSync(marker)) return null;
  const program = path.join(folder, 'dist', readFileSync(marker, 'utf8').trim());
  return existsSync(program) ? program : null;
}
