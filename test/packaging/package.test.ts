import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { extractAll, listPackage } from '@electron/asar';
import { FuseV1Options, FuseState, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateIcons } from '../../tools/icons/generate.ts';
import { packFolder } from '../support/packaged.ts';

const root = path.resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'houvast-package-'));
let packed: string;
let listing: string[];

beforeAll(() => {
  generateIcons(path.join(root, 'build-resources'));
  packed = packFolder(scratch);
  listing = listPackage(path.join(packed, 'resources/app.asar'), { isPack: false });
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
    const content = path.join(scratch, 'content');
    extractAll(path.join(packed, 'resources/app.asar'), content);
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
      cookieEncryption: FuseState.ENABLE,
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
