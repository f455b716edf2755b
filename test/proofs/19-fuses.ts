import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Proof } from './proof.ts';

const configuration = path.resolve(import.meta.dirname, '../../electron-builder.yml');

const promised: Readonly<Record<string, boolean>> = {
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  grantFileProtocolExtraPrivileges: false,
  enableCookieEncryption: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
};

/** The lines "name: true" under electronFuses. */
function fuses(): Readonly<Record<string, boolean>> {
  const [, block = ''] = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(readFileSync(configuration, 'utf8')) ?? [];
  return Object.fromEntries(
    [...block.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name = '', on]) => [name, on === 'true']),
  );
}

export const fusesSet: Proof = {
  promise: 19,
  title: 'packages are configured with the promised fuses',
  target: '7 fuses as promised in the configuration; test/packaging reads them back from a package',
  needs: 'vault',
  small: 1,
  full: 1,
  async run() {
    const found = fuses();
    const right = Object.entries(promised).filter(([name, on]) => found[name] === on).length;
    const all = Object.keys(promised).length;
    return { figure: `${right} of ${all} as promised`, held: right === all };
  },
};
