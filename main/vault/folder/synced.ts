import { realpathSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.ts';

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Names that the programs themselves give to the folder that they copy to the internet. */
const syncedNames = [
  /^onedrive( - .+)?$/iu,
  /^dropbox( \(.+\))?$/iu,
  /^google ?drive$/iu,
  /^icloud ?drive$/iu,
  /^(nextcloud|owncloud)$/iu,
];
/** Where macOS puts such folders: iCloud in the first, every other service in the second. */
const macPlaces = new Set(['mobile documents', 'cloudstorage']);
/** Google Drive as a disk of its own holds the files of its owner in this folder. */
const driveNames = /^[a-z]:[\\/](my drive|mijn drive|mon drive|meine ablage)([\\/]|$)/iu;

/**
 * Whether a folder is certainly copied by a synchronising program or lies on another computer. Two computers that write one
 * store, or a program that swaps files under it, break it. What cannot be known from its name is not guessed at.
 */
export function isSynced(folder: string, { platform, env }: Surroundings): boolean {
  const paths = platform === 'win32' ? path.win32 : path.posix;
  const within = (outer: string): boolean => {
    const way = paths.relative(outer, folder);
    return way !== '..' && !way.startsWith(`..${paths.sep}`) && !paths.isAbsolute(way);
  };
  const parts = folder.split(platform === 'win32' ? /[\\/]+/u : '/');
  if (parts.some((part) => syncedNames.some((name) => name.test(part)))) return true;
  if (platform === 'win32' && (isOnNetwork(folder) || driveNames.test(folder))) return true;
  if (platform === 'darwin') {
    const library = parts.findIndex((part) => part.toLowerCase() === 'library');
    if (library >= 0 && macPlaces.has(parts[library + 1]?.toLowerCase() ?? '')) return true;
  }
  return ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial']
    .map((name) => env[name] ?? '')
    .some((outer) => outer !== '' && within(outer));
}

/** A path of Windows to another computer. `\\?\C:\` and `\\.\C:\` are disks of this one. */
const isOnNetwork = (folder: string): boolean =>
  /^[\\/]{2}(?![?.][\\/])/u.test(folder) || /^[\\/]{2}[?.][\\/]UNC[\\/]/iu.test(folder);

/** The same on this computer, and also of a folder that only leads to a synchronised one. */
export const leadsToSynced = (folder: string): boolean =>
  isSynced(folder, process) || isSynced(whereItLeads(folder), process);

/** Throws Failure 'folder-synced'. */
export function mustNotBeSynced(folder: string): void {
  if (leadsToSynced(folder)) throw new Failure('folder-synced');
}

/** The folder itself may still have to be made; what leads elsewhere is then the folder around it. */
function whereItLeads(folder: string): string {
  for (let there = folder, rest = ''; ;) {
    try {
      return path.join(realpathSync.native(there), rest);
    } catch {
      const around = path.dirname(there);
      if (around === there) return folder;
      rest = path.join(path.basename(there), rest);
      there = around;
    }
  }
}
