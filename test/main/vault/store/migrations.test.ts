import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { exampleEcogram } from '../../../../domain/instruments/ecogram/example/example.ts';
import { placesIn } from '../../../../main/vault/folder/places.ts';
import { storeSalt } from '../../../../main/vault/keys/data-key.ts';
import { openWithPassphrase } from '../../../../main/vault/keys/keyring.ts';
import { firstTables } from '../../../../main/vault/store/migrations/0001-first-tables.ts';
import { latestVersion, versionOf } from '../../../../main/vault/store/migrations/migrate.ts';
import { applicationId, applyKey, applySettings } from '../../../../main/vault/store/settings.ts';
import { passphrase } from '../support/constants.ts';
import { insideStore } from '../support/past-the-vault.ts';
import { newVault, vaultIn } from '../support/vaults.ts';

/** A folder whose store was made by the first release, with a client, a conversation and a worksheet in it. */
async function folderOfVersionOne(): Promise<string> {
  const { vault, folder } = await newVault();
  await vault.internal.close({});
  const places = placesIn(folder);
  const { keys, file } = await openWithPassphrase(places, passphrase);
  rmSync(places.store);
  const database = new Database(places.store);
  applyKey(database, keys.page, storeSalt(file.storeId));
  applySettings(database);
  database.pragma(`application_id = ${applicationId}`);
  database.exec(firstTables);
  database.pragma('user_version = 1');
  database.prepare("INSERT INTO settings VALUES ('store-id', ?)").run(file.storeId);
  database.exec(`
    INSERT INTO clients VALUES ('c', 'Samira', 'Samira', 'El Amrani', '1990-02-28', '0470', '', '', 'D-1', 'Els',
      '2026-01-15', NULL, 'stil', '2026-03-03T10:00:00.000Z', NULL);
    INSERT INTO conversations VALUES ('g', 'c', '2026-03-03', 'kantoor', 'rustig', NULL);
    INSERT INTO worksheets VALUES ('w', 'c', 'ecogram', 'Netwerk', 4, '2026-03-03T10:00:00.000Z', NULL);`);
  database
    .prepare(
      "INSERT INTO moments (id, worksheet_id, conversation_id, day, document, saved_at) VALUES ('m', 'w', 'g', '2026-03-03', ?, '2026-03-03T10:00:00.000Z')",
    )
    .run(JSON.stringify(exampleEcogram('nl')));
  database.close();
  return folder;
}

test('a store of the first release opens with everything that was in it, and takes what is new', async () => {
  const folder = await folderOfVersionOne();
  const vault = vaultIn(folder);
  await vault.handlers.vault.unlock({ passphrase });
  const { clients, worksheets, consents, organisations, suggestions } = vault.handlers;
  const file = await clients.read({ id: 'c' });
  expect(file).toMatchObject({
    client: { callingName: 'Samira', lastName: 'El Amrani', notes: 'stil', archivedOn: null },
    conversations: [{ id: 'g', place: 'kantoor' }],
    worksheets: [{ id: 'w', title: 'Netwerk', conversationId: 'g' }],
    consents: [],
    agreements: [],
  });
  expect((await worksheets.read({ id: 'w' })).document).toEqual(exampleEcogram('nl'));
  expect(await clients.list({})).toMatchObject([{ id: 'c', archived: false }]);
  const asked = {
    what: 'x',
    recipient: '',
    purpose: '',
    except: '',
    how: '',
    givenOn: '2026-03-03',
    until: null,
  };
  await consents.create({ clientId: 'c', ...asked });
  expect(await organisations.list({})).toEqual([]);
  expect((await suggestions.read({})).themes).toEqual([]);
  await vault.internal.close({});
  expect(await insideStore(folder, versionOf)).toBe(latestVersion);
});
