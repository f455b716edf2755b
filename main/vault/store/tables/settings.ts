import type Database from 'better-sqlite3';

/** Facts about the store itself: its id, the proofs of the recovery key, the end of the audit trail. */
export type SettingName = 'store-id' | 'recovery-proofs' | 'audit-end';

export function readSetting(database: Database.Database, name: SettingName): string | null {
  const value: unknown = database.prepare('SELECT value FROM settings WHERE name = ?').pluck().get(name);
  return typeof value === 'string' ? value : null;
}

export function writeSetting(database: Database.Database, name: SettingName, value: string): void {
  database
    .prepare(
      'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    )
    .run(name, value);
}
