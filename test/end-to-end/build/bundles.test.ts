import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontFiles } from '../../../domain/scene/font-files.ts';
import { root } from '../../../tools/root.ts';

const dist = path.join(root, 'dist');
const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
const filesOf = (folder: string): string[] =>
  readdirSync(path.join(dist, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(dist, folder), path.join(entry.parentPath, entry.name)))
    .toSorted();

/** What a bundle asks for when it runs, without Node's own modules. */
function importsOf(file: string): string[] {
  const found = read(file).matchAll(
    /^import\s(?:.+?\sfrom\s)?"([^"]+)";$|^(?:const|let) .+ = require\("([^"]+)"\);$/gm,
  );
  const names = [...found].map(([, imported, required]) => imported ?? required ?? '');
  return [...new Set(names.filter((name) => !builtinModules.includes(name.replace('node:', ''))))].toSorted();
}

/** The files with this ending in which the pattern is found. */
const withText = (files: readonly string[], ending: string, pattern: RegExp): string[] =>
  files.filter((file) => file.endsWith(ending) && pattern.test(read(file)));

describe('what is built', () => {
  it('is one file each for main, vault and preload, with the fonts beside them', () => {
    expect(filesOf('main')).toEqual(['index.js', 'vault.js']);
    expect(filesOf('preload')).toEqual(['index.cjs']);
    const fonts = Object.values(fontFiles).map((file) => path.basename(file));
    expect(filesOf('fonts')).toEqual(fonts.toSorted());
  });

  it('asks for nothing but what exists where it runs', () => {
    expect(importsOf('main/index.js')).toEqual(['electron']);
    expect(importsOf('main/vault.js')).toEqual(['better-sqlite3']);
    expect(importsOf('preload/index.cjs')).toEqual(['electron']);
  });

  it('gives the window files only: nothing inline, no addresses but its own, no code from text, no source maps', () => {
    const page = read('renderer/index.html');
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
    const addresses = [...page.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) expect(address).toMatch(/^\.\/assets\//);

    const files = filesOf('renderer').map((file) => path.join('renderer', file));
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(withText(files, '.css', /url\(["']?(?:data:|https?:|\/)|@import/)).toEqual([]);
    expect(withText(files, '.js', /\bnew Function\(|\beval\(|sourceMappingURL/)).toEqual([]);
  });

  it('is made for use: without help for developers and without a path of the machine it was made on', () => {
    const files = ['main', 'preload', 'renderer'].flatMap((folder) =>
      filesOf(folder).map((file) => path.join(folder, file)),
    );
    expect(withText(files, 'js', /jsxDEV/)).toEqual([]);
    expect(files.filter((file) => read(file).includes(root))).toEqual([]);
  });

  it('speaks React Aria only in Dutch and English', () => {
    const files = filesOf('renderer').map((file) => path.join('renderer', file));
    expect(withText(files, '.js', /"nl-NL":(?!void 0)/).length).toBeGreaterThan(0);
    expect(withText(files, '.js', /"fr-FR":(?!void 0)/)).toEqual([]);
  });
});
