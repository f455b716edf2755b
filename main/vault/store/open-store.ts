import Database from 'better-sqlite3';
import { Failure } from '../failure.ts';
import { journalOf } from '../folder/places.ts';
import { latestVersion, migrate, versionOf } from './migrations/migrate.ts';
import { mustBeOurs, readThrough, recognise } from './recognise.ts';
import { bringSearchUpToDate } from './search-upkeep.ts';
import { applicationId, applyKey, applySettings } from './settings.ts';
import { guarded } from './store-failure.ts';
import { settingTable } from './tables/settings.ts';

/** Where a store is and what opens it. */
export interface StoreAccess {
  readonly path: string;
  /** 32 bytes. */
  readonly pageKey: Uint8Array;
  /** The 16 bytes that the file begins with. */
  readonly salt: Uint8Array;
  readonly storeId: string;
}

/** Milliseconds to wait for another program that holds the file. */
const patience = 1_000;

/** Makes a store at a path where nothing is yet, complete, and closes it again. Throws a Failure with a disk code. */
export function createStore(access: StoreAccess): void {
  if (recognise(access.path, access.salt) !== 'missing') throw new Failure('folder-already-used');
  const database = guarded(() => new Database(access.path, { timeout: patience }));
  try {
    guarded(() => {
      applyKey(database, access.pageKey, access.salt);
      applySettings(database);
      database.pragma(`application_id = ${applicationId}`);
      migrate(database);
      settingTable(database).write('store-id', access.storeId);
    });
  } finally {
    database.close();
  }
}

/**
 * Opens an existing store, for this process alone, and brings it up to this Houvast. Throws the Failures of `openUnchanged`.
 */
export function openStore(access: StoreAccess): Database.Database {
  const database = openUnchanged(access);
  try {
    guarded(() => {
      migrate(database);
      bringSearchUpToDate(database);
    });
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Opens an existing store as it is, for this process alone, and checks it before the first write. Throws a Failure; what it says
 * is wrong is left untouched: store-missing, -empty, -not-encrypted, -foreign, -damaged, -newer, -in-use, -settings-refused, disk codes.
 */
function openUnchanged(access: StoreAccess): Database.Database {
  return lookedAtTwice(access, openOnce);
}

/**
 * The library says "damaged" of what the disk could not read (docs/decisions/0023). Reading all of it tells the two apart: throws Failure
 * 'disk-error' when that fails; a store that is whole after all is looked at once more.
 */
function lookedAtTwice<T>(access: StoreAccess, look: (access: StoreAccess) => T): T {
  try {
    return look(access);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'store-damaged') throw error;
    readThrough(access.path);
    return look(access);
  }
}

function openOnce(access: StoreAccess): Database.Database {
  const database = openFound(access);
  try {
    guarded(() => {
      applyKey(database, access.pageKey, access.salt);
      checkKind(database);
      applySettings(database);
      takeAlone(database);
      checkWhole(database);
      checkIdentity(database, access.storeId);
    });
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Opens a store as it is, does something with it and closes it again. Throws the Failures of `openUnchanged`. */
export function inUnchanged<T>(access: StoreAccess, work: (database: Database.Database) => T): T {
  const database = openUnchanged(access);
  try {
    return guarded(() => work(database));
  } finally {
    database.close();
  }
}

/** Whether a store is of an earlier Houvast. Looks at its version alone. Throws the Failures of `openUnchanged`. */
export function isOlder(access: StoreAccess): boolean {
  return lookedAtTwice(access, (found) => {
    const database = openFound(found);
    try {
      return guarded(() => {
        applyKey(database, found.pageKey, found.salt);
        checkKind(database);
        return versionOf(database) < latestVersion;
      });
    } finally {
      database.close();
    }
  });
}

/**
 * A store that is ours as far as its beginning tells; not yet read from. What a cut session left in the journal is read here first: the
 * library would take a journal that cannot be read for an empty one, and leave the store half of before and half of after.
 */
function openFound({ path, salt }: StoreAccess): Database.Database {
  mustBeOurs(recognise(path, salt));
  readThrough(journalOf(path));
  return guarded(() => new Database(path, { fileMustExist: true, timeout: patience }));
}

/** The first read: with the right key, whether this is a store of ours and of a version that we know. */
export function checkKind(database: Database.Database): void {
  const version = versionOf(database);
  if (database.pragma('application_id', { simple: true }) !== applicationId)
    throw new Failure('store-foreign');
  if (version > latestVersion) throw new Failure('store-newer');
  if (version < 1) throw new Failure('store-damaged');
}

/** With exclusive locking the lock of the first write transaction stays until the store is closed. */
function takeAlone(database: Database.Database): void {
  database.exec('BEGIN EXCLUSIVE; COMMIT');
}

/** Reads every page that holds something, and with it checks each page's authentication. */
function checkWhole(database: Database.Database): void {
  if (database.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new Failure('store-damaged');
}

export function checkIdentity(database: Database.Database, storeId: string): void {
  if (settingTable(database).read('store-id') !== storeId) throw new Failure('store-foreign');
}
