import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A file system and where it hangs. */
export interface Mount {
  readonly at: string;
  /** As the system calls it: 'ext4', 'nfs4', 'fuse.sshfs', 'smbfs'. */
  readonly type: string;
}

/** What is mounted on this computer. Nothing where the system does not say. */
export function mountsHere(): readonly Mount[] {
  try {
    if (process.platform === 'linux') return mountsInLinux(readFileSync('/proc/self/mountinfo', 'utf8'));
    if (process.platform === 'darwin') {
      return mountsInMac(execFileSync('/sbin/mount', { encoding: 'utf8', timeout: 2_000, stdio: 'pipe' }));
    }
  } catch {
    // What cannot be known is not guessed at.
  }
  return [];
}

/** Reads /proc/self/mountinfo (man proc_pid_mountinfo): the place is the fifth field, the type comes after a lone dash. */
export function mountsInLinux(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    const [before = '', after = ''] = line.split(' - ');
    const at = before.split(' ')[4];
    const type = after.split(' ')[0];
    if (at === undefined || type === undefined || type === '') return [];
    return [{ at: at.replace(/\\([0-7]{3})/gu, (_, octal: string) => byte(octal)), type }];
  });
}

/** Reads what `mount` says on macOS: "//an@server/delen on /Volumes/delen (smbfs, nodev, nosuid)". */
export function mountsInMac(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    const [, at, type] = /^.* on (\/.*) \(([^,)]+)[^()]*\)$/u.exec(line) ?? [];
    return at === undefined || type === undefined ? [] : [{ at, type }];
  });
}

const byte = (octal: string): string => String.fromCharCode(Number.parseInt(octal, 8));
