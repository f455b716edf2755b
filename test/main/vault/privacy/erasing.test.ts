import { randomBytes } from 'node:crypto';
import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { backupFolders } from '../../../../main/vault/backup/backup-folders.ts';
import { journalOf, placesIn } from '../../../../main/vault/folder/places.ts';
import { readErasedFile, writeErasedFile } from '../../../../main/vault/privacy/erased-file.ts';
import type { VaultService } from '../../../../main/vault/service.ts';
import { markOf } from '../../../../main/vault/store/erasing.ts';
import { auditTable } from '../../../../main/vault/store/tables/audit.ts';
import { jobDone } from '../../../../tools/vault/job-done.ts';
import { restoreAtDoor } from '../support/backups.ts';
import { codeFrom } from '../support/codes.ts';
import { passphrase } from '../support/constants.ts';
import { insideStore } from '../support/past-the-vault.ts';
import {
  newVault,
  reopened,
  standingClock,
  temporaryFolder,
  vaultIn,
  type TestClock,
} from '../support/vaults.ts';
import { fullFile } from './full-file.ts';
import { tracesOf } from './traces.ts';

const word = 'Kanariewoord';
const other = 'Mussenwoord';

interface Used {
  readonly vault: VaultService;
  readonly folder: string;
  readonly id: string;
  readonly clock: TestClock;
}

/** A store with two files and three backups that hold both. */
async function used(): Promise<Used> {
  const clock = standingClock('2026-03-03T10:00:00.000Z');
  const { vault, folder } = await newVault(clock);
  const id = await fullFile(vault, word);
  await fullFile(vault, other);
  for (const day of ['04', '05', '06']) {
    clock.set(`2026-03-${day}T10:00:00.000Z`);
    await jobDone(vault, { kind: 'backup', argument: { reason: 'by-hand' } });
  }
  clock.set('2026-03-06T12:00:00.000Z');
  return { vault, folder, id, clock };
}

/** Tables in which an id still stands; those of the index itself are searched as pages. */
function tablesWith(database: Database.Database, id: string): string[] {
  const names = database
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%search_%'")
    .pluck()
    .all();
  return names.filter((name) => JSON.stringify(database.prepare(`SELECT * FROM ${name}`).all()).includes(id));
}

const erasing = (id: string, name = word) =>
  ({ kind: 'erase', argument: { id, name, reason: 'asked' } }) as const;

test('before anything is erased it is said how much goes, and nothing has changed by it', async () => {
  const { vault, id } = await used();
  const plan = await vault.handlers.privacy.erasingPlan({ id });
  expect(plan).toEqual({
    callingName: word,
    counts: { conversations: 2, worksheets: 3, moments: 4, agreements: 1, consents: 1, searchEntries: 10 },
    backups: 3,
    aside: 0,
  });
  expect(await vault.handlers.privacy.erasingPlan({ id })).toEqual(plan);
});

test(
  'an erased client is in no page of the store, the journal, the backups or any other file, and others are',
  { timeout: 60_000 },
  async () => {
    const { vault, folder, id } = await used();
    const erasure = await jobDone(vault, erasing(id));
    expect(erasure.counts.moments).toBe(4);
    expect(erasure.backups).toBe(4);
    expect(statSync(journalOf(placesIn(folder).store)).size).toBe(0);
    expect(JSON.stringify(await vault.handlers.clients.list({}))).not.toContain(word);
    expect((await vault.handlers.search.find({ text: word })).clients).toEqual([]);
    expect((await vault.handlers.search.find({ text: other })).texts).not.toEqual([]);
    const filter = { clientId: null, action: 'erased', from: null, until: null } as const;
    const { entries } = await vault.handlers.audit.page({ filter, before: null });
    expect(entries).toMatchObject([{ action: 'erased', subject: 'client', about: { whose: 'erased' } }]);
    await vault.internal.close({});
    expect(await tracesOf(folder, word)).toEqual([]);
    // The store, four backups and the one of closing: what is looked for is found where it is
    expect(await tracesOf(folder, other)).toHaveLength(6);
    await insideStore(folder, (database, keys) => {
      expect(auditTable(database, keys.audit).verify()).toBe(true);
      expect(tablesWith(database, id)).toEqual(['audit']);
    });
  },
);

test(
  'an older backup that is put back does not bring the client back, with or without the store',
  { timeout: 60_000 },
  async () => {
    const { vault, folder, id, clock } = await used();
    const [newest] = await backupFolders(placesIn(folder));
    const name = newest?.name ?? '';
    const kept = join(folder, '..', 'kept');
    cpSync(newest?.folder ?? '', kept, { recursive: true });
    await jobDone(vault, erasing(id));
    // Somebody puts a copy from before the erasure among the backups
    cpSync(kept, newest?.folder ?? '', { recursive: true });
    clock.set('2026-03-06T13:00:00.000Z');
    await jobDone(vault, { kind: 'restore', argument: { name, secret: null } });
    const again = await reopened(vault, folder, clock);
    const names = (await again.handlers.clients.list({})).map(({ callingName }) => callingName);
    expect(names).toEqual([other]);

    await again.internal.close({});
    cpSync(kept, newest?.folder ?? '', { recursive: true });
    writeFileSync(placesIn(folder).store, Buffer.alloc(8192, 1));
    await jobDone(again, {
      kind: 'restore',
      argument: { name, secret: { passphrase: passphrase } },
    });
    const third = await reopened(again, folder, clock);
    expect((await third.handlers.clients.list({})).map(({ callingName }) => callingName)).toEqual([other]);
  },
);

test(
  'backups that no longer say what they hold, work that was cut short and work that goes on keep nothing of the client',
  { timeout: 60_000 },
  async () => {
    const { vault, folder, id } = await used();
    const [one, two] = await backupFolders(placesIn(folder));
    writeFileSync(join(one?.folder ?? '', 'backup.json'), '{');
    cpSync(two?.folder ?? '', `${two?.folder ?? ''}.unfinished`, { recursive: true });
    cpSync(two?.folder ?? '', `${two?.folder ?? ''}.replaced`, { recursive: true });
    // A backup of before, not yet finished when the client goes
    for (let step = 0; step < 3; step += 1) expect((await vault.internal.upkeep({})).busy).toBe(true);
    await jobDone(vault, erasing(id));
    while ((await vault.internal.upkeep({})).busy);
    await vault.internal.close({});
    expect(await tracesOf(folder, word)).toEqual([]);
  },
);

test(
  'the proof is still there after a backup from before the erasure was put back, from within and at the door',
  { timeout: 60_000 },
  async () => {
    const { vault, folder, id, clock } = await used();
    await jobDone(vault, erasing(id));
    const proofs = await vault.handlers.privacy.erasures({});
    expect(proofs).toMatchObject([{ reason: 'asked', backups: 4 }]);
    const oldest = (await vault.handlers.backups.list({})).backups.at(-1)?.name ?? '';
    clock.set('2026-03-06T13:00:00.000Z');
    await jobDone(vault, { kind: 'restore', argument: { name: oldest, secret: null } });
    const within = await reopened(vault, folder, clock);
    expect(await within.handlers.privacy.erasures({})).toEqual(proofs);
    await within.internal.close({});

    writeFileSync(placesIn(folder).store, randomBytes(20_000));
    const door = vaultIn(folder, clock);
    await restoreAtDoor(door, oldest, { passphrase });
    await door.handlers.vault.unlock({ passphrase });
    expect(await door.handlers.privacy.erasures({})).toEqual(proofs);
    expect(await door.handlers.clients.list({})).toHaveLength(1);
    await door.internal.close({});
    expect(await tracesOf(folder, word)).toEqual([]);
  },
);

test('a name that is not that of the file, and a file that is not there, erase nothing', async () => {
  const { vault, id } = await used();
  const names = ['', 'kanariewoord', `${word}x`, other, '%'];
  for (const name of names)
    expect(await codeFrom(() => jobDone(vault, erasing(id, name)))).toBe('name-mismatch');
  expect(await codeFrom(() => jobDone(vault, erasing('geen')))).toBe('not-found');
  expect(await vault.handlers.clients.list({})).toHaveLength(2);
});

test('a file that was removed or restricted can be erased all the same', async () => {
  const { vault, folder } = await newVault();
  const removed = await fullFile(vault, word);
  await vault.handlers.clients.remove({ id: removed });
  await jobDone(vault, erasing(removed, `  ${word} `));
  const restricted = await fullFile(vault, word);
  await vault.handlers.privacy.restrict({ id: restricted, reason: 'betwist' });
  await jobDone(vault, erasing(restricted));
  expect(await vault.handlers.privacy.erasures({})).toHaveLength(2);
  await vault.internal.close({});
  expect(await tracesOf(folder, word)).toEqual([]);
});

test(
  'stopped before the point of no return nothing has changed; after it the work goes on at the next opening',
  { timeout: 60_000 },
  async () => {
    const { vault, folder, id, clock } = await used();
    await vault.internal.jobBegin(erasing(id));
    for (let done = 0; done < 0.4;) ({ done } = await vault.internal.jobStep({}));
    await vault.internal.jobDrop({});
    expect((await vault.handlers.clients.list({})).map(({ callingName }) => callingName)).toContain(word);
    expect(await vault.handlers.privacy.unfinished({})).toEqual({ unfinished: false });

    await vault.internal.jobBegin(erasing(id));
    for (let done = 0; done < 0.6;) ({ done } = await vault.internal.jobStep({}));
    const again = await reopened(vault, folder, clock);
    expect(await again.handlers.privacy.unfinished({})).toEqual({ unfinished: true });
    expect((await again.handlers.clients.list({})).map(({ callingName }) => callingName)).toEqual([other]);
    await jobDone(again, { kind: 'finishErasing', argument: {} });
    expect(await again.handlers.privacy.unfinished({})).toEqual({ unfinished: false });
    expect(await again.handlers.privacy.erasures({})).toMatchObject([{ reason: 'asked', backups: 5 }]);
    await again.internal.close({});
    expect(await tracesOf(folder, word)).toEqual([]);
  },
);

test('the file of tombstones is not believed when a byte of it has changed, and names nobody', async () => {
  const folder = temporaryFolder();
  const key = randomBytes(32);
  const erasedAt = '2026-03-06T12:00:00.000Z';
  const tombstones = ['een', 'twee'].map((id) => ({ mark: markOf(key, id), erasedAt }));
  expect(await readErasedFile(folder, key)).toEqual([]);
  await writeErasedFile(folder, key, tombstones);
  expect(await readErasedFile(folder, key)).toEqual(tombstones);
  expect(await readErasedFile(folder, randomBytes(32))).toBeNull();
  const path = join(folder, 'houvast.erased');
  const bytes = readFileSync(path);
  expect(bytes.toString('utf8')).not.toMatch(/een|twee/);
  for (let at = 0; at < bytes.length - 1; at += 1) {
    const spoilt = Buffer.from(bytes);
    spoilt.writeUInt8(spoilt.readUInt8(at) ^ 1, at);
    writeFileSync(path, spoilt);
    expect(await readErasedFile(folder, key), `byte ${at}`).toBeNull();
  }
});
