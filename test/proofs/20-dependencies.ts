import { readFileSync } from 'node:fs';
import path from 'node:path';
import { licenceTable, shippedPackages } from '../../tools/licences/licences.ts';
import { billOfMaterials } from '../../tools/sbom/bill.ts';
import type { Proof } from './proof.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/**
 * Packages that want to run a script when they are installed. None of them may (.npmrc: ignore-scripts); a new one in this list
 * is a decision.
 */
const knownScripts = new Set(['core-js', 'electron-winstaller']);

interface Manifest {
  readonly [group: string]: Readonly<Record<string, string>> | undefined;
}
interface LockedPackage {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}
interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export const dependencies: Proof = {
  promise: 20,
  title: 'what Houvast is made of is pinned, listed, and runs nothing when it is installed',
  target:
    'exact pins; 0 git dependencies; 0 install scripts that are not approved by name; SBOM and licence list up to date',
  needs: 'vault',
  small: 1,
  full: 1,
  async run() {
    const manifest = JSON.parse(read('package.json')) as Manifest;
    const lock = JSON.parse(read('package-lock.json')) as Lock;
    const packages = Object.entries(lock.packages).filter(([place]) => place !== '');
    const asked = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((group) =>
      Object.values(manifest[group] ?? {}),
    );
    const loose = asked.filter((version) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    const fromElsewhere = packages.filter(
      ([, entry]) => typeof entry.integrity !== 'string' || /^(git|http|file)/.test(entry.resolved ?? ''),
    );
    const scripts = packages
      .filter(([, entry]) => entry.hasInstallScript === true)
      .map(([place]) => place.replace(/^.*node_modules\//, ''));
    const scriptsRun = /^ignore-scripts=true$/m.test(read('.npmrc')) ? 0 : scripts.length;
    const unknown = scripts.filter((name) => !knownScripts.has(name));
    const lists = [
      read('docs/licences.md') === licenceTable(shippedPackages(root)),
      read('docs/sbom.cdx.json') === billOfMaterials(root),
    ];
    return {
      figure: `${asked.length} pins, ${loose.length} loose; ${packages.length} packages, ${fromElsewhere.length} not from the registry; ${scriptsRun} install scripts run, ${unknown.length} unknown; ${lists.filter(Boolean).length} of 2 lists up to date`,
      held:
        loose.length === 0 &&
        fromElsewhere.length === 0 &&
        scriptsRun === 0 &&
        unknown.length === 0 &&
        lists.every(Boolean),
    };
  },
};
