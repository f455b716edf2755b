import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mountsInLinux, mountsInMac } from '../../../../main/vault/folder/mounts.ts';
import { placeKind, placeKindOf } from '../../../../main/vault/folder/place-kind.ts';
import { createVaultService } from '../../../../main/vault/service.ts';
import { passphrase, quickCost } from '../support/constants.ts';
import { temporaryFolder, vaultIn } from '../support/vaults.ts';

const windows = { platform: 'win32', env: {}, mounts: [] } as const;
const mac = { platform: 'darwin', env: {}, mounts: [] } as const;
const linux = { platform: 'linux', env: {}, mounts: [] } as const;

describe('a folder that is copied elsewhere', () => {
  test.each([
    ['C:\\Users\\An\\OneDrive\\Documenten\\Houvast', windows],
    ['C:\\Users\\An\\OneDrive - De Werkplek vzw\\Houvast', windows],
    ['c:/users/an/onedrive/Houvast', windows],
    ['D:\\Dropbox\\Houvast', windows],
    ['C:\\Users\\An\\Dropbox (Werk)\\Houvast', windows],
    ['C:\\Users\\An\\iCloudDrive', windows],
    ['C:\\Users\\An\\Google Drive\\Houvast', windows],
    ['G:\\Mijn Drive\\Houvast', windows],
    ['C:\\Users\\An\\Nextcloud\\Houvast', windows],
    ['/Users/an/Library/Mobile Documents/com~apple~CloudDocs/Houvast', mac],
    ['/Users/an/Library/CloudStorage/GoogleDrive-an@voorbeeld.be/My Drive/Houvast', mac],
    ['/Users/an/Library/CloudStorage/OneDrive-Werk/Houvast', mac],
    ['/Users/an/Dropbox/Houvast', mac],
    ['/home/an/Nextcloud/Houvast', linux],
    ['/home/an/ownCloud', linux],
  ])('is recognised: %s', (folder, surroundings) => {
    expect(placeKindOf(folder, surroundings)).toBe('synced');
  });

  test.each([
    ['C:\\Users\\An\\Documents\\Houvast', windows],
    ['\\\\?\\C:\\Users\\An\\Houvast', windows],
    ['\\\\.\\C:\\Houvast', windows],
    ['D:\\Dropbox oud uitgepakt\\Houvast', windows],
    ['C:\\Users\\An\\My Drive\\Houvast', windows],
    ['C:\\Users\\An\\Mijn OneDrive-handleiding\\Houvast', windows],
    ['/Users/an/Documents/Houvast', mac],
    ['/Users/an/Library/Application Support/Houvast', mac],
    ['/home/an/Documents/Houvast', linux],
    ['//server/delen/Houvast', linux],
  ])('is not guessed at: %s', (folder, surroundings) => {
    expect(placeKindOf(folder, surroundings)).toBeNull();
  });

  test('is recognised by what Windows says of OneDrive, whatever its name and letters', () => {
    const env = { OneDrive: '', OneDriveCommercial: 'C:\\Users\\An\\Werkwolk' };
    const here = { platform: 'win32', env, mounts: [] } as const;
    expect(placeKindOf('C:\\Users\\An\\werkwolk\\Houvast', here)).toBe('synced');
    expect(placeKindOf('C:\\Users\\An\\Werkwolk', here)).toBe('synced');
    expect(placeKindOf('C:\\Users\\An\\Werkwolken\\Houvast', here)).toBeNull();
    expect(placeKindOf('D:\\Houvast', here)).toBeNull();
  });

  test('is recognised behind a link, also when the data folder itself is not there yet', () => {
    const home = temporaryFolder();
    mkdirSync(join(home, 'Nextcloud'));
    symlinkSync(join(home, 'Nextcloud'), join(home, 'dossiers'), 'junction');
    for (const folder of ['dossiers', 'dossiers/Houvast', 'dossiers/2026/Houvast']) {
      expect(placeKind(join(home, folder))).toBe('synced');
    }
    expect(placeKind(join(home, 'weg', 'Houvast'))).toBeNull();
  });

  test('gets no store, and nothing is written in it', async () => {
    const folder = join(temporaryFolder(), 'Dropbox');
    mkdirSync(folder);
    const { create } = vaultIn(join(folder, 'Houvast')).handlers.vault;
    await expect(create({ passphrase, language: 'nl' })).rejects.toMatchObject({ code: 'folder-synced' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a folder on another computer', () => {
  const mounted = [
    '21 26 0:20 / / rw,relatime - ext4 /dev/sda1 rw',
    '30 21 0:41 / /home rw - ext4 /dev/sda2 rw',
    '31 30 0:42 / /home/an/team rw,relatime shared:7 - nfs4 server:/team rw',
    '32 30 0:43 / /home/an/map\\040met\\040spaties rw - cifs //server/delen rw',
    '33 30 0:44 / /home/an/ver rw - fuse.sshfs an@server: rw',
    '34 30 0:45 / /home/an/dav rw - fuse.davfs https://voorbeeld.be rw',
    '35 30 0:46 / /home/an/wolk rw - fuse.rclone wolk: rw',
    '36 30 0:47 / /home/an/stick rw - fuseblk /dev/sdb1 rw',
    '37 30 0:48 / /home/an/geheim rw - fuse.gocryptfs /home/an/x rw',
    '38 31 0:49 / /home/an/team/eigen rw - ext4 /dev/sdc1 rw',
    '39 30 0:50 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw',
    '',
  ].join('\n');
  const linuxWith = { ...linux, mounts: mountsInLinux(mounted) };
  const macWith = {
    ...mac,
    mounts: mountsInMac(
      [
        '/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)',
        '/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)',
        '//an@server._smb._tcp.local/delen on /Volumes/delen (smbfs, nodev, nosuid, mounted by an)',
        'server:/export on /Volumes/werk on zolder (nfs, nodev, nosuid)',
        '/dev/disk4s1 on /Volumes/STICK (msdos, local, nodev, nosuid)',
      ].join('\n'),
    ),
  };

  test.each([
    ['\\\\server\\delen\\Houvast', windows, 'network'],
    ['//server/delen/Houvast', windows, 'network'],
    ['\\\\?\\UNC\\server\\delen\\Houvast', windows, 'network'],
    ['/home/an/team/Houvast', linuxWith, 'network'],
    ['/home/an/team', linuxWith, 'network'],
    ['/home/an/map met spaties/Houvast', linuxWith, 'network'],
    ['/home/an/ver/Houvast', linuxWith, 'network'],
    ['/home/an/dav/Houvast', linuxWith, 'network'],
    ['/run/user/1000/gvfs/smb-share:server=x/Houvast', linuxWith, 'network'],
    ['/home/an/wolk/Houvast', linuxWith, 'synced'],
    ['/Volumes/delen/Houvast', macWith, 'network'],
    ['/Volumes/werk on zolder/Houvast', macWith, 'network'],
    ['/home/an/teamwerk/Houvast', linuxWith, null],
    ['/home/an/team/eigen/Houvast', linuxWith, null],
    ['/home/an/stick/Houvast', linuxWith, null],
    ['/home/an/geheim/Houvast', linuxWith, null],
    ['/home/an/Documenten/Houvast', linuxWith, null],
    ['/Users/an/Documents/Houvast', macWith, null],
    ['/Volumes/STICK/Houvast', macWith, null],
  ] as const)('%s: what the system says of it counts', (folder, surroundings, kind) => {
    expect(placeKindOf(folder, surroundings)).toBe(kind);
  });
});

test('a store in such a place opens only when the coach chose that folder on purpose', async () => {
  const folder = join(temporaryFolder(), 'Dropbox', 'Houvast');
  mkdirSync(join(folder, '..'));
  const vault = (placeAccepted: boolean) =>
    createVaultService({
      folder,
      clock: () => new Date(),
      randomId: randomUUID,
      cost: quickCost,
      placeAccepted,
    });
  const chosen = vault(true);
  await chosen.handlers.vault.create({ passphrase, language: 'nl' });
  expect(await chosen.handlers.vault.status({})).toMatchObject({ place: { kind: 'synced', accepted: true } });
  await chosen.internal.close({});
  const elsewhere = vault(false).handlers.vault;
  expect(await elsewhere.status({})).toMatchObject({ place: { kind: 'synced', accepted: false } });
  await expect(elsewhere.unlock({ passphrase })).rejects.toMatchObject({ code: 'folder-synced' });
});
