import { createHmac, timingSafeEqual } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { AuditAction, AuditSubject } from '../../../../domain/privacy/audit-actions.ts';
import { settingTable } from './settings.ts';

/** Times of one action on one subject without another in between. Never says what was in it. */
export interface AuditEntry {
  readonly number: number;
  readonly action: AuditAction;
  readonly subject: AuditSubject;
  readonly subjectId: string;
  readonly firstAt: string;
  readonly lastAt: string;
  readonly times: number;
}

export interface AuditTable {
  record(action: AuditAction, subject: AuditSubject, subjectId: string, now: string): void;
  list(): AuditEntry[];
  /** Every entry with its seal, and the seal of the end. */
  chain(): { readonly entries: readonly SealedEntry[]; readonly end: string };
  count(): number;
  /** Whether every entry is as it was written, none is missing and none was added. */
  verify(): boolean;
}

export type SealedEntry = AuditEntry & { readonly seal: Buffer };

/** The same action on the same subject within this time extends the last entry: typing for an hour is not 3,600 entries. */
const oneGoMs = 15 * 60 * 1000;

const members =
  'number, action, subject, subject_id AS subjectId, first_at AS firstAt, last_at AS lastAt, times';
const selected = `SELECT ${members}, seal FROM audit`;

/** A chain: each entry's seal (HMAC-SHA-256) covers the one before it, and the end is sealed apart, so that no tail can go. */
export function auditTable(database: Database.Database, key: Uint8Array): AuditTable {
  const settings = settingTable(database);
  const last = database.prepare<[], SealedEntry>(`${selected} ORDER BY number DESC LIMIT 1`);
  const sealBefore = database.prepare<[number], Buffer>('SELECT seal FROM audit WHERE number = ?').pluck();
  const all = database.prepare<[], SealedEntry>(`${selected} ORDER BY number`);
  const count = database.prepare<[], number>('SELECT count(*) FROM audit').pluck();
  const list = database.prepare<[], AuditEntry>(`SELECT ${members} FROM audit ORDER BY number`);
  const write = database.prepare<[SealedEntry]>(`
    INSERT INTO audit (number, action, subject, subject_id, first_at, last_at, times, seal)
    VALUES (@number, @action, @subject, @subjectId, @firstAt, @lastAt, @times, @seal)
    ON CONFLICT (number) DO UPDATE SET last_at = excluded.last_at, times = excluded.times, seal = excluded.seal`);

  return {
    record(action, subject, subjectId, now) {
      const newest = last.get();
      const entry = nextEntry(newest, { action, subject, subjectId }, now);
      const before = entry.number === newest?.number ? sealBefore.get(entry.number - 1) : newest?.seal;
      const seal = sealOf(key, before, entry);
      write.run({ ...entry, seal });
      settings.write('audit-end', endOf(key, entry.number, seal));
    },
    list: () => list.all(),
    chain: () => ({ entries: all.all(), end: settings.read('audit-end') ?? '' }),
    count: () => count.get() ?? 0,
    verify() {
      let before: Buffer | undefined;
      let number = 0;
      for (const entry of all.iterate()) {
        number += 1;
        const seal = sealOf(key, before, entry);
        if (entry.number !== number || !same(seal, entry.seal)) return false;
        before = seal;
      }
      return before !== undefined && settings.read('audit-end') === endOf(key, number, before);
    },
  };
}

function nextEntry(
  newest: AuditEntry | undefined,
  what: Pick<AuditEntry, 'action' | 'subject' | 'subjectId'>,
  now: string,
): AuditEntry {
  const { action, subject, subjectId } = what;
  const goesOn =
    newest !== undefined &&
    newest.action === action &&
    newest.subject === subject &&
    newest.subjectId === subjectId &&
    Math.abs(Date.parse(now) - Date.parse(newest.lastAt)) <= oneGoMs;
  if (goesOn) {
    const { number, firstAt, times } = newest;
    return { number, action, subject, subjectId, firstAt, lastAt: now, times: times + 1 };
  }
  return {
    number: (newest?.number ?? 0) + 1,
    action,
    subject,
    subjectId,
    firstAt: now,
    lastAt: now,
    times: 1,
  };
}

function sealOf(key: Uint8Array, before: Uint8Array | undefined, entry: AuditEntry): Buffer {
  const { number, action, subject, subjectId, firstAt, lastAt, times } = entry;
  return createHmac('sha256', key)
    .update(before ?? 'first')
    .update(JSON.stringify([number, action, subject, subjectId, firstAt, lastAt, times]))
    .digest();
}

function endOf(key: Uint8Array, number: number, seal: Uint8Array): string {
  return createHmac('sha256', key).update(`end ${number} `).update(seal).digest('base64');
}

const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && timingSafeEqual(a, b);
