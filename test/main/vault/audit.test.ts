import { expect, test } from 'vitest';
import { auditTable } from '../../../main/vault/store/tables/audit.ts';
import { addActor, edit, newWorksheet } from './support/ecograms.ts';
import { insideStore } from './support/past-the-vault.ts';
import { newVault, standingClock } from './support/vaults.ts';

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
