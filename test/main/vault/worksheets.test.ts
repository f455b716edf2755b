import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { acknowledgedEditTable } from '../../../main/vault/store/tables/acknowledged-edits.ts';
import { addActor, edit, namesIn, newWorksheet } from './support/ecograms.ts';
import { insideStore } from './support/past-the-vault.ts';
import { newVault, reopened, standingClock } from './support/vaults.ts';

test('what was acknowledged is there again after closing and unlocking', async () => {
  const { vault, folder } = await newVault();
  const { id, clientId } = await newWorksheet(vault);
  await edit(vault, id, [addActor('Fatima'), addActor('OCMW')]);
  const again = await reopened(vault, folder);
  expect(await namesIn(again, id)).toEqual(['Fatima', 'OCMW']);
  const file = await again.handlers.clients.read({ id: clientId });
  expect(file.worksheets).toMatchObject([{ id, title: 'Netwerk', instrument: 'ecogram' }]);
});

test('an edit on another revision than the stored one is a conflict and changes nothing', async () => {
  const { vault } = await newVault();
  const { id } = await newWorksheet(vault);
  await edit(vault, id, [addActor('Fatima')]);
  const stale = { id, editId: randomUUID(), revision: 0, conversationId: null, commands: [addActor('Tom')] };
  await expect(async () => vault.handlers.worksheets.edit(stale)).rejects.toMatchObject({ code: 'conflict' });
  expect(await namesIn(vault, id)).toEqual(['Fatima']);
});

test('an edit that is sent again is answered alike and done once', async () => {
  const { vault } = await newVault();
  const { id } = await newWorksheet(vault);
  const sent = {
    id,
    editId: randomUUID(),
    revision: 0,
    conversationId: null,
    commands: [addActor('Fatima')],
  };
  const first = await vault.handlers.worksheets.edit(sent);
  await edit(vault, id, [addActor('Tom')]);
  expect(await vault.handlers.worksheets.edit(sent)).toEqual(first);
  expect(await namesIn(vault, id)).toEqual(['Fatima', 'Tom']);
});

test('one bad command refuses the whole edit and keeps the document', async () => {
  const { vault } = await newVault();
  const { id } = await newWorksheet(vault);
  const commands = [addActor('Fatima'), { do: 'explode' }];
  const sent = { id, editId: randomUUID(), revision: 0, conversationId: null, commands };
  await expect(async () => vault.handlers.worksheets.edit(sent)).rejects.toMatchObject({
    code: 'edit-refused',
  });
  const { document, revision } = await vault.handlers.worksheets.read({ id });
  expect({ document, revision }).toMatchObject({ document: { actors: [] }, revision: 0 });
});

test('a later conversation starts a new moment and leaves the earlier one as it was', async () => {
  const clock = standingClock('2026-03-03T10:00:00.000Z');
  const { vault } = await newVault(clock);
  const { id, clientId } = await newWorksheet(vault);
  const march = await vault.handlers.conversations.create({
    clientId,
    date: '2026-03-03',
    place: 'kantoor',
    note: '',
  });
  await edit(vault, id, [addActor('Fatima')], march.id);
  clock.set('2026-04-02T10:00:00.000Z');
  const april = await vault.handlers.conversations.create({
    clientId,
    date: '2026-04-02',
    place: 'telefoon',
    note: '',
  });
  await edit(vault, id, [addActor('Tom')], april.id);
  await edit(vault, id, [addActor('Ann')], april.id);

  const moments = await vault.handlers.worksheets.moments({ id });
  expect(moments.map(({ date, place, conversationId }) => [date, place, conversationId])).toEqual([
    ['2026-04-02', 'telefoon', april.id],
    ['2026-03-03', 'kantoor', march.id],
  ]);
  const earlier = await vault.handlers.worksheets.readMoment({ id, momentId: moments[1]?.id ?? '' });
  expect(earlier.document).toMatchObject({ actors: [{ name: 'Fatima' }] });
  expect(await namesIn(vault, id)).toEqual(['Fatima', 'Tom', 'Ann']);
});

test('going back to an earlier conversation does not rewrite what it was then', async () => {
  const { vault } = await newVault();
  const { id, clientId } = await newWorksheet(vault);
  const first = await vault.handlers.conversations.create({
    clientId,
    date: '2026-03-03',
    place: '',
    note: '',
  });
  const second = await vault.handlers.conversations.create({
    clientId,
    date: '2026-04-02',
    place: '',
    note: '',
  });
  await edit(vault, id, [addActor('Fatima')], first.id);
  await edit(vault, id, [addActor('Tom')], second.id);
  await edit(vault, id, [addActor('Ann')], first.id);
  const [newest, oldest] = await vault.handlers.worksheets.moments({ id });
  const read = async (momentId = ''): Promise<unknown> =>
    (await vault.handlers.worksheets.readMoment({ id, momentId })).document;
  expect(await read(oldest?.id)).toMatchObject({ actors: [{ name: 'Fatima' }] });
  expect(await read(newest?.id)).toMatchObject({
    actors: [{ name: 'Fatima' }, { name: 'Tom' }, { name: 'Ann' }],
  });
});

test('without a conversation each day is a moment, and an untouched worksheet has no past', async () => {
  const clock = standingClock('2026-03-03T10:00:00.000Z');
  const { vault } = await newVault(clock);
  const { id } = await newWorksheet(vault);
  clock.set('2026-03-04T10:00:00.000Z');
  await edit(vault, id, [addActor('Fatima')]);
  await edit(vault, id, [addActor('Tom')]);
  clock.set('2026-03-05T10:00:00.000Z');
  await edit(vault, id, [addActor('Ann')]);
  const moments = await vault.handlers.worksheets.moments({ id });
  expect(moments.map(({ date }) => date)).toEqual(['2026-03-05', '2026-03-04']);
});

test('a duplicate starts from what is there now, without the old moments', async () => {
  const clock = standingClock('2026-03-03T10:00:00.000Z');
  const { vault } = await newVault(clock);
  const { id } = await newWorksheet(vault);
  await edit(vault, id, [addActor('Fatima')]);
  clock.set('2026-03-04T10:00:00.000Z');
  await edit(vault, id, [addActor('Tom')]);
  const copy = await vault.handlers.worksheets.duplicate({ id, title: 'Opnieuw', conversationId: null });
  await edit(vault, copy.id, [addActor('Ann')]);
  expect(await namesIn(vault, copy.id)).toEqual(['Fatima', 'Tom', 'Ann']);
  expect(await namesIn(vault, id)).toEqual(['Fatima', 'Tom']);
  expect(await vault.handlers.worksheets.moments({ id: copy.id })).toHaveLength(1);
});

test('the last edit of a window that is still open is kept when the worksheet was just removed', async () => {
  const { vault } = await newVault();
  const { id, clientId } = await newWorksheet(vault);
  await vault.handlers.worksheets.remove({ id });
  await vault.handlers.clients.remove({ id: clientId });
  const sent = {
    id,
    editId: randomUUID(),
    revision: 0,
    conversationId: null,
    commands: [addActor('Fatima')],
  };
  await vault.handlers.worksheets.edit(sent);
  await vault.handlers.clients.restore({ id: clientId });
  await vault.handlers.worksheets.restore({ id });
  expect(await namesIn(vault, id)).toEqual(['Fatima']);
});

test('only the last thousand acknowledged edits are remembered', async () => {
  const { vault, folder } = await newVault();
  const { id } = await newWorksheet(vault);
  await vault.internal.close({});
  await insideStore(folder, (database) => {
    const edits = acknowledgedEditTable(database);
    const revise = database.transaction(() => {
      for (let revision = 1; revision <= 1_200; revision += 1) {
        edits.insert({
          editId: `e${revision}`,
          worksheetId: id,
          revision,
          savedAt: '2026-03-03T10:00:00.000Z',
        });
      }
    });
    revise();
    expect([edits.find('e200'), edits.find('e201')]).toMatchObject([null, { revision: 201 }]);
  });
});
