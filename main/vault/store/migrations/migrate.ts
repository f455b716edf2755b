import type Database from 'better-sqlite3';
import { firstTables } from './0001-first-tables.ts';
import { clientFileTables } from './0002-client-file.ts';
import { searchTables } from './0003-search.ts';
import { promiseTables } from './0004-promises.ts';

/** Every step in order; the first brings an empty store to version 1. Released steps are never edited. */
const steps: readonly string[] = [firstTables, clientFileTables, searchTables, promiseTables];

/** The version (`user_version`) that this Houvast reads and writes. */
export const latestVersion = steps.length;

/** Brings a store from its version to the latest, each step in a transaction of its own with its number. */
export function migrate(database: Database.Database): void {
  const from = versionOf(database);
  for (const [index, step] of steps.entries()) {
    if (index < from) continue;
    database.transaction(() => {
      database.exec(step);
      database.pragma(`user_version = ${index + 1}`);
    })();
  }
}

export function versionOf(database: Database.Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}
