import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** The bytes by which tools find the fuses in an Electron binary, and Electron's fuses as they come. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fusesAsShipped = '101100011';

/** Makes a folder with the names of an unpacked Electron for Linux and none of its code: enough to pack around. */
function makeElectronFolder(folder: string): void {
  mkdirSync(path.join(folder, 'locales'), { recursive: true });
  mkdirSync(path.join(folder, 'resources'), { recursive: true });
  const fuses = Buffer.from([1, fusesAsShipped.length]);
  const binary = Buffer.concat([
    Buffer.from(`#!/bin/sh\nexit 0\n# ${fuseMark}`),
    fuses,
    Buffer.from(`${fusesAsShipped}\n`),
  ]);
  writeFileSync(path.join(folder, 'electron'), binary);
  const programs = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'];
  const files = [
    'LICENSE',
    'LICENSES.chromium.html',
    'version',
    'resources.pak',
    'icudtl.dat',
    'libffmpeg.so',
  ];
  for (const name of [...programs.slice(1), ...files])
    writeFileSync(path.join(folder, name), `stand-in ${name}\n`);
  for (const name of programs) chmodSync(path.join(folder, name), 0o755);
  for (const name of ['de', 'en-US', 'nl', 'fr'])
    writeFileSync(path.join(folder, 'locales', `${name}.pak`), name);
}

/** Packs the built app for Linux as a folder with electron-builder. Gives the folder. Throws with its output when it fails. */
export function packFolder(scratch: string): string {
  const electronDist = path.join(scratch, 'electron');
  const output = path.join(scratch, 'release');
  makeElectronFolder(electronDist);
  execFileSync(
    process.execPath,
    [
      path.join(root, 'node_modules/electron-builder/cli.js'),
      '--linux',
      'dir',
      '--x64',
      `-c.electronDist=${electronDist}`,
      `-c.directories.output=${output}`,
    ],
    { cwd: root, stdio: 'pipe', env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' } },
  );
  return path.join(output, 'linux-unpacked');
}
