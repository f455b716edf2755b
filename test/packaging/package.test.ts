import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { extractAll, listPackage } from '@electron/asar';
import { FuseV1Options, FuseState, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { generateIcons } from '../../tools/icons/generate.ts';
import { launchDesktop, type Desktop } from '../support/desktop.ts';
import { packFolder } from '../support/packaged.ts';

const root = path.resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'houvast-package-'));
const content = path.join(scratch, 'content');
let packed: string;
let listing: string[];

beforeAll(() => {
  generateIcons(path.join(root, 'build-resources'));
  packed = packFolder(scratch);
  const archive = path.join(packed, 'resources/app.asar');
  listing = listPackage(archive, { isPack: false });
  extractAll(archive, content);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('the package for Linux', () => {
  it('holds the built files, the store library and the licence, and nothing else', () => {
    const allowed =
      /^\/(dist(\/.*)?|package\.json|LICENSE|node_modules|node_modules\/better-sqlite3(\/(package\.json|LICENSE|lib(\/.*)?|prebuilds(\/linux-x64\.node)?))?)$/;
    expect(listing.filter((file) => !allowed.test(file))).toEqual([]);
    for (const file of [
      '/dist/main/index.js',
      '/dist/main/vault.js',
      '/dist/preload/index.cjs',
      '/dist/renderer/index.html',
    ]) {
      expect(listing).toContain(file);
    }
  });

  it('carries the native part of the store for this system only, outside the archive', () => {
    expect(listing.filter((file) => file.endsWith('.node'))).toEqual([
      '/node_modules/better-sqlite3/prebuilds/linux-x64.node',
    ]);
    const outside = 'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-x64.node';
    expect(existsSync(path.join(packed, outside))).toBe(true);
  });

  it('ships no source maps and no word of the folder in which it was built', () => {
    expect(listing.filter((file) => file.endsWith('.map'))).toEqual([]);
    for (const file of ['dist/main/index.js', 'dist/main/vault.js', 'dist/preload/index.cjs']) {
      expect(readFileSync(path.join(content, file), 'utf8')).not.toContain(root);
    }
  });

  it('burns the fuses as promised', async () => {
    const fuses = await getCurrentFuseWire(path.join(packed, 'houvast'));
    const states = {
      runAsNode: fuses[FuseV1Options.RunAsNode],
      cookieEncryption: fuses[FuseV1Options.EnableCookieEncryption],
      nodeOptions: fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
      inspect: fuses[FuseV1Options.EnableNodeCliInspectArguments],
      asarIntegrity: fuses[FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
      onlyAsar: fuses[FuseV1Options.OnlyLoadAppFromAsar],
      fileProtocol: fuses[FuseV1Options.GrantFileProtocolExtraPrivileges],
    };
    expect(states).toEqual({
      runAsNode: FuseState.DISABLE,
      cookieEncryption: FuseState.DISABLE,
      nodeOptions: FuseState.DISABLE,
      inspect: FuseState.DISABLE,
      asarIntegrity: FuseState.ENABLE,
      onlyAsar: FuseState.ENABLE,
      fileProtocol: FuseState.DISABLE,
    });
  });

  it('keeps only the languages that Houvast speaks', () => {
    const locale = (name: string): boolean => existsSync(path.join(packed, 'locales', `${name}.pak`));
    expect([locale('nl'), locale('en-US'), locale('de'), locale('fr')]).toEqual([true, true, false, false]);
  });
});

describe('what the package holds, taken out and started', () => {
  let desktop: Desktop;
  afterEach(async () => {
    await desktop.kill();
    desktop.folders.remove();
  });

  it('passes its own self-test', async () => {
    desktop = await launchDesktop({ root: content, packaged: true, args: ['--selftest'] });
    expect(await desktop.exited()).toBe(0);
  });

  it('makes a store, draws, saves, locks and opens again', async () => {
    desktop = await launchDesktop({ root: content, packaged: true });
    const page = await desktop.firstWindow();
    const passphrase = 'een lange wachtzin voor de proef';
    await page.getByRole('heading', { level: 1 }).waitFor();
    const address = await page.evaluate(async (words) => {
      const { clients, preferences, vault, worksheets } = window.houvast;
      await preferences.write({ language: 'nl' });
      await vault.create({ passphrase: words, language: 'nl' });
      const client = await clients.create({ callingName: 'Samira' });
      if (!client.ok) throw new Error(client.code);
      const clientId = client.value.id;
      const sheet = { clientId, instrument: 'ecogram', title: 'Ecogram', conversationId: null } as const;
      const made = await worksheets.create(sheet);
      if (!made.ok) throw new Error(made.code);
      return `#/clients/${clientId}/worksheets/${made.value.id}`;
    }, passphrase);
    await page.reload();
    await page.getByRole('heading', { name: 'Laatst geopend' }).waitFor();
    await page.evaluate((hash) => void (location.hash = hash), address);
    await page.getByRole('application').waitFor();
    await page.keyboard.type('Mama');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.getByRole('row', { name: /Mama/ }).waitFor();
    await page.locator('[data-saved=saved]').waitFor();
    await page.evaluate(() => void window.houvast.vault.lock({}));
    await page.getByLabel('Je wachtzin', { exact: true }).fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: /Mama/ }).waitFor();
    expect(desktop.problems).toEqual([]);
  });
});
