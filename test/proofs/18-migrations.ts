import { readFileSync, readdirSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import type { VaultService } from '../../main/vault/service.ts';
import { latestVersion, versionOf } from '../../main/vault/store/migrations/migrate.ts';
import { codeFrom } from '../main/vault/support/codes.ts';
import { passphrase } from '../main/vault/support/constants.ts';
import { insideStore } from '../main/vault/support/past-the-vault.ts';
import type { Proof } from './proof.ts';
import { makeOldStore, oldEcogram, releasedVersions } from './support/old-stores.ts';
import { inFolder, newVaultAt, vaultAt } from './support/places.ts';

/** What is missing from an opened store of `version`, or does not work in it. */
async function missing(vault: VaultService, version: number): Promise<string[]> {
  const { clients, worksheets, consents, organisations, search } = vault.handlers;
  const file = await clients.read({ id: 'c' });
  const checks: Readonly<Record<string, boolean>> = {
    client: file.client.lastName === 'El Amrani' && file.client.notes === 'stil',
    conversation: file.conversations[0]?.place === 'kantoor',
    worksheet: file.worksheets[0]?.title === 'Netwerk',
    document: isDeepStrictEqual((await worksheets.read({ id: 'w' })).document, oldEcogram),
    revision: (await worksheets.read({ id: 'w' })).revision === 4,
    consent: (file.consents[0]?.recipient ?? '') === (version >= 2 ? 'VDAB' : ''),
    organisation: (await organisations.list({})).length === (version >= 2 ? 1 : 0),
    found: JSON.stringify(await search.find({ text: 'amrani' })).includes('Samira'),
  };
  const asked = { what: 'x', recipient: '', purpose: '', except: '', how: '' };
  await consents.create({ clientId: 'c', ...asked, givenOn: '2026-03-03', until: null });
  await worksheets.rename({ id: 'w', title: 'Netwerk 2' });
  return Object.entries(checks).flatMap(([name, holds]) => (holds ? [] : [name]));
}

/** Rows that only the newest version can hold are still there. */
async function newestRowsKept(folder: string): Promise<boolean> {
  return insideStore(folder, (database) => {
    const count = (table: string): unknown => database.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
    const kept = database.prepare("SELECT keep_reason FROM clients WHERE id = 'c'").pluck().get();
    return count('tombstones') === 1 && count('erasures') === 1 && kept === 'lopende klacht';
  });
}

async function opensWhole(folder: string, version: number): Promise<boolean> {
  await makeOldStore(folder, version);
  const vault = vaultAt(folder);
  await vault.handlers.vault.unlock({ passphrase });
  const lacks = await missing(vault, version);
  await vault.internal.close({});
  if ((await insideStore(folder, versionOf)) !== latestVersion) return false;
  return lacks.length === 0 && (version < 4 || (await newestRowsKept(folder)));
}

const bytesIn = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `${name} ${readFileSync(join(folder, name)).toString('base64')}`)
    .toSorted()
    .join('\n');

async function newerRefused(folder: string): Promise<boolean> {
  const { vault } = await newVaultAt(folder);
  await vault.internal.close({});
  await insideStore(folder, (database) => database.pragma(`user_version = ${latestVersion + 1}`));
  const before = bytesIn(folder);
  const again = vaultAt(folder);
  const code = await codeFrom(() => again.handlers.vault.unlock({ passphrase }));
  await again.internal.close({});
  return code === 'store-newer' && bytesIn(folder) === before;
}

export const migrations: Proof = {
  promise: 18,
  title: 'a store of every released version opens with everything in it; one from the future is left alone',
  target: 'every released schema: all data; a newer schema: refused, 0 bytes written',
  needs: 'vault',
  small: 1,
  full: 1,
  run: () =>
    inFolder(async (folder) => {
      let whole = 0;
      for (let version = 1; version <= releasedVersions; version += 1) {
        if (await opensWhole(join(folder, String(version)), version)) whole += 1;
      }
      const refused = await newerRefused(join(folder, 'newer'));
      return {
        figure: `${whole} of ${latestVersion} schemas open with all data; a newer one ${refused ? 'refused without a write' : 'NOT refused'}`,
        held: whole === latestVersion && releasedVersions === latestVersion && refused,
      };
    }),
};
