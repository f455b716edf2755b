import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceTable, shippedPackages } from '../../tools/licences/licences.ts';
import { root } from './source-files.ts';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
/** What the benches measure against has a folder of its own. */
const rivals = JSON.parse(read('tools/bench/rivals/package.json')) as Record<string, Record<string, string>>;

describe('what the project depends on', () => {
  it('pins every package to one version', () => {
    const all = {
      ...manifest['dependencies'],
      ...manifest['devDependencies'],
      ...manifest['optionalDependencies'],
      ...rivals['dependencies'],
    };
    const loose = Object.entries(all).filter(
      ([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it.each(['', 'tools/bench/rivals/'])(
    'locks each package in %s with a checksum and without an address',
    (folder) => {
      const lock = JSON.parse(read(`${folder}package-lock.json`)) as {
        packages: Record<string, Record<string, unknown>>;
      };
      const entries = Object.entries(lock.packages).filter(([place]) => place !== '');
      expect(entries.length).toBeGreaterThan(100);
      expect(
        entries.filter(([, entry]) => typeof entry['integrity'] !== 'string').map(([place]) => place),
      ).toEqual([]);
      expect(entries.filter(([, entry]) => 'resolved' in entry).map(([place]) => place)).toEqual([]);
    },
  );

  it('ships only packages under licences that allow it', () => {
    const allowed =
      /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|MIT AND OFL-1\.1|\(MIT AND OFL-1\.1\)|OFL-1\.1|Zlib|\(MIT OR Apache-2\.0\)|Unlicense|\(MIT AND Zlib\))$/;
    const others = shippedPackages(root).filter(({ licence }) => !allowed.test(licence));
    expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });

  it('lists their licences as they are', () => {
    expect(read('docs/licences.md')).toBe(licenceTable(shippedPackages(root)));
  });
});
