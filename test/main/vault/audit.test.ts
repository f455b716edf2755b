import type Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { auditTable } from '../../../main/vault/store/tables/audit.ts';
import { addActor, edit, newWorksheet } from './support/ecograms.ts';
import { insideStore } from './support/past-the-vault.ts';
import { seeded } from './support/random.ts';
import { newVault, standingClock } from './support/vaults.ts';

/** A closed folder in which enough happened. */
async function usedFolder(): Promise<string> {
  const clock = standingClock('2026-03-03T08:00:00.000Z');
  const { vault, folder } = await newVault(clock);
  for (let hour = 9; hour < 16; hour += 1) {
    clock.set(`2026-03-03T${String(hour).padStart(2, '0')}:00:00.000Z`);
    const { id } = await newWorksheet(vault);
    await edit(vault, id, [addActor('Fatima')]);
    await vault.internal.record({ worksheetId: id, action: 'printed' });
    await vault.handlers.worksheets.remove({ id });
    await vault.handlers.worksheets.restore({ id });
  }
  await vault.internal.close({});
  return folder;
}

test('what happened is written down with its subject and time, and nothing of its content', async () => {
  const clock = standingClock('2026-03-03T10:00:00.000Z');
  const { vault, folder } = await newVault(clock);
  const { id, clientId } = await newWorksheet(vault);
  await edit(vault, id, [addActor('Fatima')]);
  await edit(vault, id, [addActor('Tom')]);
  await vault.internal.record({ worksheetId: id, action: 'printed' });
  await vault.internal.close({});
  const entries = await insideStore(folder, (database, keys) => auditTable(database, keys.audit).list());
  expect(entries.map(({ action, subject, subjectId }) => [action, subject, subjectId])).toEqual([
    ['created', 'store', ''],
    ['created', 'client', clientId],
    ['created', 'worksheet', id],
    ['opened', 'worksheet', id],
    ['changed', 'worksheet', id],
    ['opened', 'worksheet', id],
    ['changed', 'worksheet', id],
    ['printed', 'worksheet', id],
  ]);
  expect(JSON.stringify(entries)).not.toMatch(/Fatima|Tom|Netwerk|Yasmina/);
});

test('an hour of typing in one worksheet is one entry that says how often', async () => {
  const clock = standingClock('2026-03-03T10:00:00.000Z');
  const { vault, folder } = await newVault(clock);
  const { id } = await newWorksheet(vault);
  for (let minute = 0; minute < 60; minute += 5) {
    clock.set(`2026-03-03T10:${String(minute).padStart(2, '0')}:00.000Z`);
    const sent = {
      id,
      editId: `e${minute}`,
      revision: minute / 5,
      conversationId: null,
      commands: [addActor('Tom')],
    };
    await vault.handlers.worksheets.edit(sent);
  }
  await vault.internal.close({});
  const changed = await insideStore(folder, (database, keys) =>
    auditTable(database, keys.audit)
      .list()
      .filter(({ action }) => action === 'changed'),
  );
  expect(changed).toMatchObject([
    { times: 12, firstAt: '2026-03-03T10:00:00.000Z', lastAt: '2026-03-03T10:55:00.000Z' },
  ]);
});

const tamperings: readonly ((
  database: Database.Database,
  number: number,
  random: (below: number) => number,
) => void)[] = [
  (database, number) => database.prepare('DELETE FROM audit WHERE number = ?').run(number),
  (database, number) => database.prepare('DELETE FROM audit WHERE number >= ?').run(number),
  (database, number) => database.prepare("UPDATE audit SET action = 'looked' WHERE number = ?").run(number),
  (database, number) =>
    database.prepare("UPDATE audit SET subject_id = 'ander' WHERE number = ?").run(number),
  (database, number) => database.prepare("UPDATE audit SET first_at = '2020' WHERE number = ?").run(number),
  (database, number) => database.prepare("UPDATE audit SET last_at = '2020' WHERE number = ?").run(number),
  (database, number) => database.prepare('UPDATE audit SET times = times + 1 WHERE number = ?').run(number),
  (database, number, random) => {
    const seal = Buffer.from(
      database.prepare<[number], Buffer>('SELECT seal FROM audit WHERE number = ?').pluck().get(number) ?? '',
    );
    seal.writeUInt8(seal.readUInt8(random(32)) ^ 1, 0);
    seal.writeUInt8(seal.readUInt8(31) ^ 1, 31);
    database.prepare('UPDATE audit SET seal = ? WHERE number = ?').run(seal, number);
  },
  (database, number) => {
    const swap = database.prepare('UPDATE audit SET number = ? WHERE number = ?');
    swap.run(-1, number);
    swap.run(number, 1);
    swap.run(1, -1);
    if (number === 1) database.prepare('DELETE FROM audit WHERE number = 1').run();
  },
  (database) =>
    database.exec(
      'INSERT INTO audit SELECT number + 1, action, subject, subject_id, first_at, last_at, times, seal FROM audit ORDER BY number DESC LIMIT 1',
    ),
  (database) => database.exec('DELETE FROM audit'),
  (database) => database.exec("DELETE FROM settings WHERE name = 'audit-end'"),
];

test('of a thousand tamperings with the audit trail every one is noticed', async () => {
  const folder = await usedFolder();
  await insideStore(folder, (database, keys) => {
    const audit = auditTable(database, keys.audit);
    expect(audit.verify()).toBe(true);
    const length = audit.list().length;
    const random = seeded(5);
    for (let count = 0; count < 1_000; count += 1) {
      const tamper = tamperings[count % tamperings.length];
      database.exec('SAVEPOINT before');
      tamper?.(database, 1 + random(length), random);
      expect(audit.verify(), `tampering ${count % tamperings.length}`).toBe(false);
      database.exec('ROLLBACK TO before; RELEASE before');
    }
    expect(audit.verify()).toBe(true);
  });
});
