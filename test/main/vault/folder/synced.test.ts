import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isSynced, mustNotBeSynced } from '../../../../main/vault/folder/synced.ts';
import { passphrase } from '../support/constants.ts';
import { temporaryFolder, vaultIn } from '../support/vaults.ts';

const windows = { platform: 'win32', env: {} } as const;
const mac = { platform: 'darwin', env: {} } as const;
const linux = { platform: 'linux', env: {} } as const;

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
    ['\\\\server\\delen\\Houvast', windows],
    ['//server/delen/Houvast', windows],
    ['\\\\?\\UNC\\server\\delen\\Houvast', windows],
    ['/Users/an/Library/Mobile Documents/com~apple~CloudDocs/Houvast', mac],
    ['/Users/an/Library/CloudStorage/GoogleDrive-an@voorbeeld.be/My Drive/Houvast', mac],
    ['/Users/an/Library/CloudStorage/OneDrive-Werk/Houvast', mac],
    ['/Users/an/Dropbox/Houvast', mac],
    ['/home/an/Nextcloud/Houvast', linux],
    ['/home/an/ownCloud', linux],
  ])('is recognised: %s', (folder, surroundings) => {
    expect(isSynced(folder, surroundings)).toBe(true);
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
    expect(isSynced(folder, surroundings)).toBe(false);
  });

  test('is recognised by what Windows says of OneDrive, whatever its name and letters', () => {
    const env = { OneDrive: '', OneDriveCommercial: 'C:\\Users\\An\\Werkwolk' };
    const here = { platform: 'win32', env } as const;
    expect(isSynced('C:\\Users\\An\\werkwolk\\Houvast', here)).toBe(true);
    expect(isSynced('C:\\Users\\An\\Werkwolk', here)).toBe(true);
    expect(isSynced('C:\\Users\\An\\Werkwolken\\Houvast', here)).toBe(false);
    expect(isSynced('D:\\Houvast', here)).toBe(false);
  });

  test('is recognised behind a link, also when the data folder itself is not there yet', () => {
    const home = temporaryFolder();
    mkdirSync(join(home, 'Nextcloud'));
    symlinkSync(join(home, 'Nextcloud'), join(home, 'dossiers'), 'junction');
    for (const folder of ['dossiers', 'dossiers/Houvast', 'dossiers/2026/Houvast']) {
      expect(() => mustNotBeSynced(join(home, folder))).toThrow(
        expect.objectContaining({ code: 'folder-synced' }),
      );
    }
    expect(() => mustNotBeSynced(join(home, 'weg', 'Houvast'))).not.toThrow();
  });

  test('gets no store, and nothing is written in it', async () => {
    const folder = join(temporaryFolder(), 'Dropbox');
    mkdirSync(folder);
    const { create } = vaultIn(join(folder, 'Houvast')).handlers.vault;
    await expect(create({ passphrase, language: 'nl' })).rejects.toMatchObject({ code: 'folder-synced' });
    expect(readdirSync(folder)).toEqual([]);
  });
});
