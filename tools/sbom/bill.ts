import { readFileSync } from 'node:fs';
import path from 'node:path';
import { shippedPackages } from '../licences/licences.ts';

interface LockedPackage {
  readonly name?: string;
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
}
interface Lock {
  readonly name: string;
  readonly version: string;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** Where the runtime comes from: it ships whole, though npm knows it as a tool of development. */
const runtime = 'node_modules/electron';

/**
 * What ships, as a software bill of materials in CycloneDX 1.6 (https://cyclonedx.org): name, version, licence and checksum of each
 * package, from package-lock.json. Without time or serial number, so that the same packages always give the same file.
 */
export function billOfMaterials(root: string): string {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lock;
  const shipped = new Set(shippedPackages(root).map(({ name, version }) => `${name} ${version}`));
  const components = Object.entries(lock.packages)
    .map(([place, entry]) => ({ place, entry, name: entry.name ?? place.replace(/^.*node_modules\//, '') }))
    .filter(({ place, entry, name }) => place === runtime || shipped.has(`${name} ${entry.version ?? ''}`))
    .map(({ entry, name }) => componentOf(name, entry))
    .toSorted((a, b) => a.purl.localeCompare(b.purl, 'en'));
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': `${lock.name}@${lock.version}`,
        name: lock.name,
        version: lock.version,
      },
    },
    components: components.filter(({ purl }, at) => components[at - 1]?.purl !== purl),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function componentOf(name: string, { version = '', integrity = '', license = '' }: LockedPackage) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [algorithm = '', checksum = ''] = integrity.split('-');
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    hashes: [
      {
        alg: algorithm.toUpperCase().replace('SHA', 'SHA-'),
        content: Buffer.from(checksum, 'base64').toString('hex'),
      },
    ],
    licenses: [/\s(AND|OR)\s/.test(license) ? { expression: license } : { license: { id: license } }],
    purl,
  };
}
