import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Manifest {
  readonly name?: string;
  readonly productName?: string;
  readonly version?: string;
  readonly main?: string;
}

/** The folder of the app: the repository, or what was unpacked from a package. */
export const appRoot = path.resolve(process.env['STAND_IN_ROOT'] ?? '.');
export const manifest: Manifest = JSON.parse(readFileSync(path.join(appRoot, 'package.json'), 'utf8'));
export const packaged = process.env['STAND_IN_PACKAGED'] === '1';
export const electronVersion = process.env['STAND_IN_ELECTRON_VERSION'] ?? '';

/** Makes Node's `process` look as Electron's does in the main process. */
export function dressProcess(): void {
  process.argv = [process.execPath, ...(packaged ? [] : [appRoot]), ...process.argv.slice(2)];
  process.execArgv = [];
  const resourcesPath = packaged
    ? path.dirname(appRoot)
    : path.join(appRoot, 'node_modules/electron/dist/resources');
  const versions = { ...process.versions, electron: electronVersion };
  const additions = { type: 'browser', resourcesPath, versions, ...(packaged ? {} : { defaultApp: true }) };
  for (const [name, value] of Object.entries(additions)) {
    Object.defineProperty(process, name, { value, enumerable: true, configurable: true, writable: true });
  }
}

let ready = false;
export const isReady = (): boolean => ready;
export function becomeReady(): void {
  ready = true;
}
export function beforeReady(what: string): void {
  if (ready) throw new Error(`${what} must be called before the app is ready`);
}
export function afterReady(what: string): void {
  if (!ready) throw new Error(`${what} cannot be used before the app is ready`);
}
