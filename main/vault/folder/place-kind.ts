import { realpathSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.ts';
import { mountsHere, type Mount } from './mounts.ts';

/**
 * What is the matter with a place: 'synced' is copied to the internet by a program, 'network' lies on another computer. Two
 * computers that write one store, or a program that swaps files under it, break it.
 */
export type PlaceKind = 'synced' | 'network';

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What is mounted where, as far as the system says. */
  readonly mounts: readonly Mount[];
}

/** What is said of such a place. */
export const placeRefusal = (kind: PlaceKind): Failure =>
  new Failure(kind === 'synced' ? 'folder-synced' : 'folder-on-network');

/** Names that the programs themselves give to the folder that they copy to the internet. */
const syncedNames = [
  /^onedrive( - .+)?$/iu,
  /^dropbox( \(.+\))?$/iu,
  /^google ?drive$/iu,
  /^icloud ?drive$/iu,
  /^(nextcloud|owncloud|seafile|pcloud ?drive|proton ?drive|synologydrive)$/iu,
];
/** Where macOS puts such folders: iCloud in the first, every other service in the second. */
const macPlaces = new Set(['mobile documents', 'cloudstorage']);
/** Google Drive as a disk of its own holds the files of its owner in this folder. */
const driveNames = /^[a-z]:[\\/](my drive|mijn drive|mon drive|meine ablage)([\\/]|$)/iu;

/** File systems that reach another computer, and those that show what lies on the internet as a folder. */
const networkTypes =
  /^(nfs\d?|cifs|smb\d?|smbfs|afpfs|webdav|ncpfs|afs|ceph|gfs2?|ocfs2|lustre|glusterfs|davfs|coda|orangefs|fuse\.(sshfs|davfs2?|curlftpfs|smbnetfs|glusterfs|cephfs|gvfsd-fuse|kio-fuse))$/u;
const syncedTypes =
  /^fuse\.(rclone|onedriver|onedrive|google-drive-ocamlfuse|gdfs|s3fs|gcsfuse|goofys|blobfuse2?|mega-cmd|pcloud|insync|seadrive|drivefs|dropbox)$/u;

/** What can be known of a folder from its name and from what the system says. What cannot be known is not guessed at. */
export function placeKindOf(folder: string, surroundings: Surroundings): PlaceKind | null {
  const { platform, mounts } = surroundings;
  if (platform === 'win32' && isOnNetwork(folder)) return 'network';
  if (isSyncedByName(folder, surroundings)) return 'synced';
  const type = platform === 'win32' ? '' : typeUnder(folder, mounts);
  if (networkTypes.test(type)) return 'network';
  return syncedTypes.test(type) ? 'synced' : null;
}

/** The same on this computer, and also of a folder that only leads to such a place. */
export function placeKind(folder: string): PlaceKind | null {
  const here = { platform: process.platform, env: process.env, mounts: mountsHere() };
  return placeKindOf(folder, here) ?? placeKindOf(whereItLeads(folder), here);
}

function isSyncedByName(folder: string, { platform, env }: Surroundings): boolean {
  const paths = platform === 'win32' ? path.win32 : path.posix;
  const within = (outer: string): boolean => {
    const way = paths.relative(outer, folder);
    return way !== '..' && !way.startsWith(`..${paths.sep}`) && !paths.isAbsolute(way);
  };
  const parts = folder.split(platform === 'win32' ? /[\\/]+/u : '/');
  if (parts.some((part) => syncedNames.some((name) => name.test(part)))) return true;
  if (platform === 'win32' && driveNames.test(folder)) return true;
  if (platform === 'darwin') {
    const library = parts.findIndex((part) => part.toLowerCase() === 'library');
    if (library >= 0 && macPlaces.has(parts[library + 1]?.toLowerCase() ?? '')) return true;
  }
  return ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial']
    .map((name) => env[name] ?? '')
    .some((outer) => outer !== '' && within(outer));
}

/** A path of Windows to another computer; a drive letter that stands for one leads to it. `\\?\C:\` and `\\.\C:\` are disks of this one. */
const isOnNetwork = (folder: string): boolean =>
  /^[\\/]{2}(?![?.][\\/])/u.test(folder) || /^[\\/]{2}[?.][\\/]UNC[\\/]/iu.test(folder);

/** The file system of the mount that holds a folder: the deepest, and of several on one place the last. */
function typeUnder(folder: string, mounts: readonly Mount[]): string {
  let deepest: Mount = { at: '', type: '' };
  for (const mount of mounts) {
    const holds = mount.at === '/' || folder === mount.at || folder.startsWith(`${mount.at}/`);
    if (holds && mount.at.length >= deepest.at.length) deepest = mount;
  }
  return deepest.type.toLowerCase();
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
