import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { placesIn } from '../../../../main/vault/folder/places.ts';
import { storeSalt } from '../../../../main/vault/keys/data-key.ts';
import { openWithPassphrase } from '../../../../main/vault/keys/keyring.ts';
import { applyKey } from '../../../../main/vault/store/settings.ts';
import { addNeighbours, edit, newWorksheet } from '../support/ecograms.ts';
import { codeFrom } from '../support/codes.ts';
import { passphrase } from '../support/constants.ts';
import { newVault, temporaryFolder, vaultIn } from '../support/vaults.ts';

/** A folder with a closed store that holds something. */
async function closedFolder(): Promise<{ folder: string; store: string }> {
  const { vault, folder } = await newVault();
  const { id } = await newWorksheet(vault);
  await edit(vault, id, addNeighbours(40));
  await vault.internal.close({});
  return { folder, store: join(folder, 'houvast.store') };
}

/** Tries to open, and says with which code that failed; the store's bytes must be as they were. */
async function codeOf(folder: string): Promise<string> {
  const store = join(folder, 'houvast.store');
  const before = existsSync(store) ? readFileSync(store) : null;
  const vault = vaultIn(folder);
  const code = await codeFrom(() => vault.handlers.vault.unlock({ passphrase }));
  await vault.internal.close({});
  expect(existsSync(store) ? readFileSync(store) : null).toEqual(before);
  const journals = readdirSync(folder).filter((name) => name.includes('journal'));
  expect(journals.filter((name) => statSync(join(folder, name)).size > 0)).toEqual([]);
  return code;
}

/** The store opened past the vault, with the right key. */
async function insideStore(folder: string, work: (database: Database.Database) => void): Promise<void> {
  const { keys, file } = await openWithPassphrase(placesIn(folder), passphrase);
  const database = new Database(join(folder, 'houvast.store'));
  applyKey(database, keys.page, storeSalt(file.storeId));
  work(database);
  database.close();
}

test('a missing store is missed, and no empty one is put in its place', async () => {
  const { folder, store } = await closedFolder();
  rmSync(store);
  expect(await codeOf(folder)).toBe('store-missing');
  expect(await vaultIn(folder).handlers.vault.status({})).toMatchObject({
    state: 'unusable',
    problem: 'store-missing',
  });
  const again = { passphrase, language: 'nl' } as const;
  await expect(vaultIn(folder).handlers.vault.create(again)).rejects.toMatchObject({
    code: 'folder-already-used',
  });
  expect(existsSync(store)).toBe(false);
});

test.each([
  ['a file of nothing', Buffer.alloc(0), 'store-empty'],
  ['a PDF', Buffer.from('%PDF-1.7 niet van ons '.repeat(400)), 'store-foreign'],
  ['a few bytes', Buffer.from('hallo'), 'store-foreign'],
  ['zeroes', Buffer.alloc(16_384), 'store-damaged'],
])('%s in the place of the store has its own code', async (_, bytes, code) => {
  const { folder, store } = await closedFolder();
  writeFileSync(store, bytes);
  expect(await codeOf(folder)).toBe(code);
  expect(await vaultIn(folder).handlers.vault.status({})).toMatchObject({ state: 'unusable', problem: code });
});

test('a store that is not encrypted is refused', async () => {
  const { folder, store } = await closedFolder();
  rmSync(store);
  const database = new Database(store);
  database.exec('CREATE TABLE clients (id TEXT)');
  database.close();
  expect(await codeOf(folder)).toBe('store-not-encrypted');
});

test('the store of another vault is foreign, not damaged', async () => {
  const mine = await closedFolder();
  const other = await closedFolder();
  copyFileSync(other.store, mine.store);
  expect(await codeOf(mine.folder)).toBe('store-foreign');
});

test('an encrypted database with our key that is not a store of Houvast is foreign', async () => {
  const { folder } = await closedFolder();
  await insideStore(folder, (database) => database.pragma('application_id = 7'));
  expect(await codeOf(folder)).toBe('store-foreign');
});

test('a store of a later version is refused without a write', async () => {
  const { folder } = await closedFolder();
  await insideStore(folder, (database) => database.pragma('user_version = 999'));
  expect(await codeOf(folder)).toBe('store-newer');
});

test('a store that another process has open is in use', async () => {
  const { folder } = await closedFolder();
  const holder = spawn(process.execPath, [join(import.meta.dirname, '../support/holder.ts'), folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    await once(holder.stdout, 'data');
    const locked = vaultIn(folder).handlers.vault;
    await expect(locked.unlock({ passphrase })).rejects.toMatchObject({ code: 'store-in-use' });
  } finally {
    holder.kill();
    await once(holder, 'exit');
  }
  expect(await codeFrom(() => vaultIn(folder).handlers.vault.unlock({ passphrase }))).toBe('done');
});

test('a folder that is used already is never made anew, also not by half', async () => {
  const { folder, store } = await closedFolder();
  const before = readFileSync(store);
  const again = { passphrase, language: 'nl' } as const;
  await expect(vaultIn(folder).handlers.vault.create(again)).rejects.toMatchObject({
    code: 'folder-already-used',
  });
  expect(readFileSync(store)).toEqual(before);
});

test('a creation that was cut short can start again', async () => {
  const { folder, store } = await closedFolder();
  // As it is between writing the keys and giving the store its name: then there is no backup yet.
  rmSync(join(folder, 'backups'), { recursive: true });
  renameSync(store, `${store}.unfinished`);
  rmSync(`${store}-journal`);
  const vault = vaultIn(folder);
  expect(await vault.handlers.vault.status({})).toMatchObject({ state: 'none' });
  await vault.handlers.vault.create({ passphrase, language: 'nl' });
  const names = [
    'houvast.keys',
    'houvast.keys.copy',
    'houvast.open',
    'houvast.store',
    'houvast.store-journal',
  ];
  expect(readdirSync(folder).toSorted()).toEqual(names);
});

test('a folder whose own folder is away is missing, one that is not made yet is new', async () => {
  const folder = temporaryFolder();
  const away = vaultIn(join(folder, 'weg', 'data')).handlers.vault;
  expect(await away.status({})).toMatchObject({ state: 'unusable', problem: 'folder-missing' });
  const create = { passphrase, language: 'nl' } as const;
  await expect(away.create(create)).rejects.toMatchObject({ code: 'folder-missing' });
  mkdirSync(join(folder, 'weg'));
  expect(await away.status({})).toMatchObject({ state: 'none' });
});

test('a journal that cannot be read keeps the store closed, and nothing is touched', async () => {
  const { folder, store } = await closedFolder();
  const before = readFileSync(store);
  const journal = `${store}-journal`;
  rmSync(journal, { force: true });
  mkdirSync(journal);
  const vault = vaultIn(folder);
  expect(await codeFrom(() => vault.handlers.vault.unlock({ passphrase }))).toBe('disk-error');
  await vault.internal.close({});
  expect(readFileSync(store)).toEqual(before);
  rmSync(journal, { recursive: true });
  await vaultIn(folder).handlers.vault.unlock({ passphrase });
});

test('a key is not given to a database whose beginning was not read as it is', async () => {
  const { folder, store } = await closedFolder();
  const { keys } = await openWithPassphrase(placesIn(folder), passphrase);
  const database = new Database(store);
  expect(await codeFrom(() => applyKey(database, keys.page, Buffer.alloc(16, 9)))).toBe('disk-error');
  database.close();
});
