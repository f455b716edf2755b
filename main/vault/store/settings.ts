import type Database from 'better-sqlite3';
import { Failure } from '../failure.ts';

/** "HVST": marks a SQLite file as a store of Houvast. */
export const applicationId = 0x48565354;

/** A setting, how it is asked for, and what SQLite answers when it holds. */
type Setting = readonly [name: string, asked: string, answer: string | number];

/**
 * Order matters: memory for temporary files before anything can need one, exclusive locking before the first read.
 * Measured: WAL, or less than EXTRA, loses acknowledged work in a power cut; temporary files on disk would be plaintext.
 */
const settings: readonly Setting[] = [
  ['temp_store', 'MEMORY', 2],
  ['mmap_size', '0', 0],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['synchronous', 'EXTRA', 3],
  ['fullfsync', 'ON', 1],
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'TRUNCATE', 'truncate'],
];

/** Sets every setting and reads it back. Throws Failure 'store-settings-refused' when one does not hold. */
export function applySettings(database: Database.Database): void {
  for (const [name, asked] of settings) database.pragma(`${name} = ${asked}`);
  for (const [name, , answer] of settings) {
    if (database.pragma(name, { simple: true }) !== answer) throw new Failure('store-settings-refused');
  }
}

/**
 * Gives the page key to a database that was opened a moment ago and has not been read from, and looks whether the library holds the
 * right beginning of the file. `page` is 32 bytes, `salt` 16. Throws Failure 'disk-error' when that could not be read: the library
 * goes on with whatever its memory holds (docs/decisions/0023), and would write that into the file.
 */
export function applyKey(database: Database.Database, page: Uint8Array, salt: Uint8Array): void {
  giveKey(database, page, salt);
  const held: unknown = database.pragma('cipher_salt', { simple: true });
  if (held !== Buffer.from(salt).toString('hex').toUpperCase()) throw new Failure('disk-error');
}

/**
 * The same without that look, for a file that is only read and may begin wrongly. The cipher is named before the key, and read back;
 * the copy of the key made here is zeroed.
 */
export function giveKey(database: Database.Database, page: Uint8Array, salt: Uint8Array): void {
  const raw = Buffer.concat([Buffer.from('raw:', 'latin1'), page, salt]);
  try {
    database.pragma("cipher = 'chacha20'");
    const result = database.key(raw);
    const cipher: unknown = database.pragma('cipher', { simple: true });
    if (result !== 0 || cipher !== 'chacha20') throw new Failure('store-settings-refused');
  } finally {
    raw.fill(0);
  }
}
