import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { exampleEcogram } from '../../../domain/instruments/ecogram/example/example.ts';
import { placesIn } from '../../../main/vault/folder/places.ts';
import { storeSalt } from '../../../main/vault/keys/data-key.ts';
import { openWithPassphrase } from '../../../main/vault/keys/keyring.ts';
import { firstTables } from '../../../main/vault/store/migrations/0001-first-tables.ts';
import { clientFileTables } from '../../../main/vault/store/migrations/0002-client-file.ts';
import { searchTables } from '../../../main/vault/store/migrations/0003-search.ts';
import { promiseTables } from '../../../main/vault/store/migrations/0004-promises.ts';
import { applicationId, applyKey, applySettings } from '../../../main/vault/store/settings.ts';
import { passphrase } from '../../main/vault/support/constants.ts';
import { newVaultAt } from './places.ts';

/** What each released version added to the tables, and rows that only a store of that version or later can have. */
const versions: readonly { readonly step: string; readonly rows: string }[] = [
  {
    step: firstTables,
    rows: `
    INSERT INTO clients (id, calling_name, first_name, last_name, birth_date, phone, email, address, file_number, coach, start_date,
      end_date, notes, opened_at) VALUES ('c', 'Samira', 'Samira', 'El Amrani', '1990-02-28', '0470', '', '', 'D-1', 'Els',
      '2026-01-15', NULL, 'stil', '2026-03-03T10:00:00.000Z');
    INSERT INTO conversations VALUES ('g', 'c', '2026-03-03', 'kantoor', 'rustig', NULL);
    INSERT INTO worksheets VALUES ('w', 'c', 'ecogram', 'Netwerk', 4, '2026-03-03T10:00:00.000Z', NULL);
    INSERT INTO acknowledged_edits (edit_id, worksheet_id, revision, saved_at) VALUES ('e', 'w', 4, '2026-03-03T10:00:00.000Z');`,
  },
  {
    step: clientFileTables,
    rows: `
    INSERT INTO consents VALUES ('t', 'c', 'het ecogram', 'VDAB', 'bemiddeling', '', 'op papier', '2026-03-03', NULL, NULL, NULL);
    INSERT INTO organisations VALUES ('o', 'CAW', 'welzijn', 'Ann', '03', '', 'Gent', '', '', 'bij de balie', NULL);`,
  },
  { step: searchTables, rows: '' },
  {
    step: promiseTables,
    rows: `
    UPDATE clients SET keep_until = '2030-01-01', keep_reason = 'lopende klacht';
    INSERT INTO tombstones VALUES (x'00112233', '2026-03-03T10:00:00.000Z');
    INSERT INTO erasures VALUES ('u', '2026-03-03T10:00:00.000Z', '{}', 'op vraag');`,
  },
];

/** How many versions of the tables have been released. */
export const releasedVersions = versions.length;

/** What the old stores hold: what must be there when they are opened. */
export const oldEcogram = exampleEcogram('nl');

/** A folder whose store was made by that release: its tables by its own steps, filled with everything that it could hold. */
export async function makeOldStore(folder: string, version: number): Promise<void> {
  const { vault } = await newVaultAt(folder);
  await vault.internal.close({});
  const places = placesIn(folder);
  const { keys, file } = await openWithPassphrase(places, passphrase);
  rmSync(places.store);
  const database = new Database(places.store);
  applyKey(database, keys.page, storeSalt(file.storeId));
  applySettings(database);
  database.pragma(`application_id = ${applicationId}`);
  for (const { step, rows } of versions.slice(0, version)) database.exec(step + rows);
  database.pragma(`user_version = ${version}`);
  database.prepare("INSERT INTO settings VALUES ('store-id', ?)").run(file.storeId);
  database
    .prepare(
      "INSERT INTO moments (id, worksheet_id, conversation_id, day, document, saved_at) VALUES ('m', 'w', 'g', '2026-03-03', ?, '2026-03-03T10:00:00.000Z')",
    )
    .run(JSON.stringify(oldEcogram));
  database.close();
}
