import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { switchValue } from './command-line.ts';
import { appRoot, manifest } from './process-state.ts';

export type PathName = Parameters<Electron.App['getPath']>[0];

const home = os.homedir();
const set = new Map<string, string>();
let name = manifest.productName ?? manifest.name ?? 'app';

export const appName = (): string => name;
export function setAppName(value: string): void {
  name = value;
}

/** Where settings of programs live on this system. */
function appData(): string {
  switch (process.platform) {
    case 'win32':
      return process.env['APPDATA'] ?? path.join(home, 'AppData/Roaming');
    case 'darwin':
      return path.join(home, 'Library/Application Support');
    default:
      return process.env['XDG_CONFIG_HOME'] ?? path.join(home, '.config');
  }
}

/** As `app.getPath`. @throws For a name that Electron does not know. */
export function getPath(which: PathName): string {
  return set.get(which) ?? usual(which);
}

function usual(which: PathName): string {
  switch (which) {
    case 'home':
      return home;
    case 'appData':
      return appData();
    case 'userData':
      return switchValue('user-data-dir') ?? path.join(appData(), name);
    case 'sessionData':
      return getPath('userData');
    case 'logs':
      return path.join(getPath('userData'), 'logs');
    case 'crashDumps':
      return path.join(getPath('userData'), 'Crashpad');
    case 'temp':
      return os.tmpdir();
    case 'exe':
    case 'module':
      return process.execPath;
    case 'assets':
      return appRoot;
    case 'desktop':
      return path.join(home, 'Desktop');
    case 'documents':
      return path.join(home, 'Documents');
    case 'downloads':
      return path.join(home, 'Downloads');
    case 'pictures':
      return path.join(home, 'Pictures');
    case 'music':
      return path.join(home, 'Music');
    case 'videos':
      return path.join(home, 'Videos');
    default:
      throw new Error(`Failed to get '${which}' path`);
  }
}

/** As `app.setPath`: the folder is made. */
export function setPath(which: string, folder: string): void {
  if (!path.isAbsolute(folder)) throw new Error('Path must be absolute');
  mkdirSync(folder, { recursive: true });
  set.set(which, folder);
}
