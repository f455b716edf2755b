import type Database from 'better-sqlite3';

/** Facts about the store itself: its id, the proofs of the recovery key, the end of the audit trail; and the coach's own suggestions. */
type SettingName =
  | 'store-id'
  | 'recovery-proofs'
  | 'audit-end'
  | 'suggestions'
  | PrivacySetting
  | TransferSetting
  | SearchSetting;
/** The coach's organisation; and which erasure was not brought to its end: empty when there is none. */
type PrivacySetting = 'organisation' | 'erasure-unfinished';
/** The secret key for client files that colleagues hand over. */
type TransferSetting = 'receiving-key';
/** How the search index was made. */
type SearchSetting = 'search-entries' | 'search-words';

export interface SettingTable {
  read(name: SettingName): string | null;
  write(name: SettingName, value: string): void;
}

/** Prepared once: the end of the audit trail is written with every save. */
export function settingTable(database: Database.Database): SettingTable {
  const read = database.prepare<[string], string>('SELECT value FROM settings WHERE name = ?').pluck();
  const write = database.prepare<[string, string]>(
    'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  return {
    read: (name) => read.get(name) ?? null,
    write: (name, value) => void write.run(name, value),
  };
}
