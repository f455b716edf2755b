import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { storeSalt } from '../../../../main/vault/keys/data-key.ts';
import { latestVersion } from '../../../../main/vault/store/migrations/migrate.ts';
import { createStore, openStore } from '../../../../main/vault/store/open-store.ts';
import { applicationId, applySettings } from '../../../../main/vault/store/settings.ts';
import { temporaryFolder } from '../support/vaults.ts';

const storeId = '0f'.repeat(16);

function newStore(): Database.Database {
  const access = {
    path: join(temporaryFolder(), 'store'),
    pageKey: randomBytes(32),
    salt: storeSalt(storeId),
    storeId,
  };
  createStore(access);
  return openStore(access);
}

test('an opened store has every setting that keeps work safe and unreadable', () => {
  const database = newStore();
  const setting = (name: string): unknown => database.pragma(name, { simple: true });
  const found = Object.fromEntries(
    [
      'cipher',
      'temp_store',
      'journal_mode',
      'synchronous',
      'fullfsync',
      'secure_delete',
      'foreign_keys',
      'trusted_schema',
      'cell_size_check',
      'mmap_size',
      'locking_mode',
      'application_id',
      'user_version',
    ].map((name) => [name, setting(name)]),
  );
  expect(found).toEqual({
    cipher: 'chacha20',
    temp_store: 2,
    journal_mode: 'truncate',
    synchronous: 3,
    fullfsync: 1,
    secure_delete: 1,
    foreign_keys: 1,
    trusted_schema: 0,
    cell_size_check: 1,
    mmap_size: 0,
    locking_mode: 'exclusive',
    application_id: applicationId,
    user_version: latestVersion,
  });
  database.close();
});

test('a database that does not take a setting is refused', () => {
  // In memory there is no journal that could be truncated.
  const database = new Database(':memory:');
  expect(() => applySettings(database)).toThrow('store-settings-refused');
  database.close();
});

test('every table is strict about what it holds', () => {
  const database = newStore();
  const tables = database
    .prepare<[], { name: string; strict: number }>(
      "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite_%'",
    )
    .all();
  expect(tables.length).toBeGreaterThanOrEqual(7);
  expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
  database.close();
});

test('the file begins with what follows from the store id and is noise after its header', () => {
  const database = newStore();
  const path = database.name;
  database.close();
  const bytes = readFileSync(path);
  expect(bytes.subarray(0, 16)).toEqual(storeSalt(storeId));
  expect(bytes.includes('CREATE TABLE')).toBe(false);
  expect(bytes.includes('sqlite')).toBe(false);
});

test('a second store is not made over the first', () => {
  const database = newStore();
  const path = database.name;
  database.close();
  const before = readFileSync(path);
  const access = { path, pageKey: randomBytes(32), salt: storeSalt(storeId), storeId };
  expect(() => createStore(access)).toThrow('folder-already-used');
  expect(readFileSync(path)).toEqual(before);
});
