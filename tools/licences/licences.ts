import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One third-party package of which something ships. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The text of its licence file, or empty when the package carries none. */
  readonly text: string;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly name?: string;
}

/** What a shipped package only names as a peer, and of which no line is bundled. */
const notShipped = new Set(['typescript']);
const licenceFile = /^(licen[cs]e|copying|ofl)(\.|-|$)/i;

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => licenceFile.test(name));
  return file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
}

/**
 * The packages behind "dependencies", as package-lock.json pins them, by name.
 * `root` is the project's folder with its node_modules installed.
 */
export function shippedPackages(root: string): ShippedPackage[] {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  return Object.entries(lock.packages)
    .filter(([place, entry]) => place !== '' && entry.dev !== true && entry.optional !== true)
    .map(([place, entry]) => ({ place, entry, name: entry.name ?? place.replace(/^.*node_modules\//, '') }))
    .filter(({ name }) => !notShipped.has(name) && !name.startsWith('@types/'))
    .map(({ place, entry, name }) => ({
      name,
      version: entry.version ?? '',
      licence: entry.license ?? '',
      text: licenceText(path.join(root, place)),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** docs/licences.md: one row a package. */
export function licenceTable(packages: readonly ShippedPackage[]): string {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return [
    '# Licences of what ships',
    '',
    'Written by `npm run licences` from package-lock.json: the packages behind "dependencies", of which the bundles hold what is used.',
    'Electron and Chromium carry their own licence files inside each package.',
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
