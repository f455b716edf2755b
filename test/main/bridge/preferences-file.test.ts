import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  defaultPreferences,
  languageOf,
  openPreferencesFile,
} from '../../../main/bridge/preferences-file.ts';

let folder: string;
let file: string;
const defaults = { preferences: defaultPreferences('nl-BE'), folder: '/home/noor/Documents/Houvast' };
const open = () => openPreferencesFile(file, defaults);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'houvast-preferences-'));
  file = path.join(folder, 'preferences.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the preferences file', () => {
  it('begins with the language of the system, usual size, ten minutes and content protection', () => {
    expect(open().preferences()).toEqual({
      language: 'nl',
      textSize: 1,
      contrast: 'system',
      motion: 'system',
      lockMinutes: 10,
      contentProtection: true,
    });
    expect(open().folder()).toBe(defaults.folder);
  });

  it.each([
    ['nl-BE', 'nl'],
    ['nl', 'nl'],
    ['NL-NL', 'nl'],
    ['nld', 'en'],
    ['en-US', 'en'],
    ['fr-BE', 'en'],
    ['', 'en'],
  ])('speaks to a system in %s in %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });

  it('finds everything back after a restart', async () => {
    const before = open();
    await before.change({ textSize: 1.4, language: 'en' });
    await before.setFolder('/media/stick/Houvast');
    expect(open().preferences()).toEqual({ ...defaults.preferences, textSize: 1.4, language: 'en' });
    expect(open().folder()).toBe('/media/stick/Houvast');
  });

  it('remembers which folders were chosen on purpose, exactly those, and twenty of them at most', async () => {
    const before = open();
    expect(before.isAccepted('/home/noor/Dropbox')).toBe(false);
    for (let number = 0; number < 25; number += 1) await before.accept(`/media/${number}`);
    await before.accept('/home/noor/Dropbox');
    await before.accept('/home/noor/Dropbox');
    const again = open();
    expect(again.isAccepted('/home/noor/Dropbox')).toBe(true);
    expect(again.isAccepted('/home/noor/Dropbox/Houvast')).toBe(false);
    expect(again.isAccepted('/media/24')).toBe(true);
    expect(again.isAccepted('/media/5')).toBe(false);
    expect(again.folder()).toBe(defaults.folder);
    writeFileSync(file, JSON.stringify({ accepted: ['relatief', 7, '/media/goed'] }));
    expect(open().isAccepted('relatief')).toBe(false);
    expect(open().isAccepted('/media/goed')).toBe(true);
  });

  it('loses nothing when many things change at once', async () => {
    const preferences = open();
    await Promise.all([
      preferences.change({ textSize: 2 }),
      preferences.setFolder('/other'),
      preferences.change({ lockMinutes: 5 }),
      preferences.change({ motion: 'less' }),
    ]);
    expect(open().preferences()).toMatchObject({ textSize: 2, lockMinutes: 5, motion: 'less' });
    expect(open().folder()).toBe('/other');
  });

  it('keeps what can be read of a file in which something is wrong', () => {
    const stored = { language: 'en', textSize: 40, lockMinutes: 'never', motion: 'less', colour: 'pink' };
    writeFileSync(file, JSON.stringify({ folder: '/media/stick', preferences: stored }));
    expect(open().preferences()).toEqual({ ...defaults.preferences, language: 'en', motion: 'less' });
    expect(open().folder()).toBe('/media/stick');
  });

  it('still finds the data folder in a file that was cut short anywhere after it', async () => {
    const odd = '/media/"stick"\\Houvast é';
    await open().setFolder(odd);
    const whole = readFileSync(file, 'utf8');
    const end = whole.indexOf('"preferences"');
    for (let length = end; length < whole.length; length += 1) {
      writeFileSync(file, whole.slice(0, length));
      expect(open().folder()).toBe(odd);
      expect(open().preferences()).toEqual(defaults.preferences);
    }
  });

  it.each([
    '',
    'null',
    '[]',
    '"text"',
    '{"folder": 5}',
    '{"folder": "relative"}',
    '\0\0\0\0',
    '{"preferences": []}',
  ])('gives the defaults for a file with %j', (text) => {
    writeFileSync(file, text);
    expect(open().preferences()).toEqual(defaults.preferences);
    expect(open().folder()).toBe(defaults.folder);
  });

  it('leaves the old file when the new one cannot be written', async () => {
    const lost = openPreferencesFile(path.join(folder, 'gone', 'preferences.json'), defaults);
    await expect(lost.change({ textSize: 2 })).rejects.toMatchObject({ code: 'folder-missing' });
    expect(lost.preferences()).toEqual(defaults.preferences);
  });
});
