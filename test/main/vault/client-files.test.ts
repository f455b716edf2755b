import { expect, test } from 'vitest';
import { newWorksheet } from './support/ecograms.ts';
import { newVault, reopened, standingClock } from './support/vaults.ts';

const notFound = { code: 'not-found' };

test('a client needs only a calling name, and gets it back as it was typed', async () => {
  const { vault } = await newVault();
  const { clients } = vault.handlers;
  const { id } = await clients.create({ callingName: '  Yasmina 🌻  ' });
  expect((await clients.read({ id })).client).toMatchObject({
    id,
    callingName: 'Yasmina 🌻',
    birthDate: null,
    notes: '',
  });
});

test.each([
  ['a blank name', '   ', 'name-needed'],
  ['a name of 501 characters', 'x'.repeat(501), 'name-too-long'],
])('%s makes no file', async (_, callingName, code) => {
  const { vault } = await newVault();
  await expect(async () => vault.handlers.clients.create({ callingName })).rejects.toMatchObject({ code });
  expect(await vault.handlers.clients.list({})).toEqual([]);
});

test.each([
  ['one character', 'Q'],
  ['500 characters', 'Ş'.repeat(500)],
  ['Arabic', 'ياسمينة'],
  ['Turkish', 'İsmail Çağrı Öğüt'],
  ['a family of emoji', '👨‍👩‍👧‍👦'],
  ['control characters', 'Jan\u0000\u0007\u001b[31m Peeters\u202e'],
  ['quotes of SQL', `'); DROP TABLE clients; --`],
])('a name of %s survives closing and opening', async (_, callingName) => {
  const { vault, folder } = await newVault();
  const { id } = await vault.handlers.clients.create({ callingName });
  const again = await reopened(vault, folder);
  expect((await again.handlers.clients.read({ id })).client.callingName).toBe(callingName);
});

test('only what is changed changes, and a name cannot be emptied', async () => {
  const { vault } = await newVault();
  const { clients } = vault.handlers;
  const { id } = await clients.create({ callingName: 'Tom' });
  await clients.change({ id, change: { phone: '0470 00 00 00', birthDate: '1990-02-28' } });
  await clients.change({ id, change: { notes: 'belt liever niet' } });
  await expect(async () => clients.change({ id, change: { callingName: ' ' } })).rejects.toMatchObject({
    code: 'name-needed',
  });
  expect((await clients.read({ id })).client).toMatchObject({
    callingName: 'Tom',
    phone: '0470 00 00 00',
    birthDate: '1990-02-28',
    notes: 'belt liever niet',
  });
});

test('a removed client is listed as removed, cannot be read, and comes back whole', async () => {
  const { vault } = await newVault();
  const { clients, worksheets } = vault.handlers;
  const { clientId: id, id: worksheet } = await newWorksheet(vault);
  await clients.remove({ id });
  expect(await clients.list({})).toMatchObject([{ id, removed: true }]);
  await expect(async () => clients.read({ id })).rejects.toMatchObject(notFound);
  await expect(async () => worksheets.read({ id: worksheet })).rejects.toMatchObject(notFound);
  await expect(async () => clients.remove({ id })).rejects.toMatchObject(notFound);
  await clients.restore({ id });
  expect((await clients.read({ id })).worksheets).toMatchObject([{ id: worksheet }]);
  await expect(async () => clients.restore({ id })).rejects.toMatchObject(notFound);
});

test('a removed conversation or worksheet leaves the file and comes back', async () => {
  const { vault } = await newVault();
  const { clients, conversations, worksheets } = vault.handlers;
  const { id: clientId } = await clients.create({ callingName: 'Tom' });
  const talk = await conversations.create({ clientId, date: '2026-03-03', place: 'kantoor', note: 'rustig' });
  const sheet = await worksheets.create({
    clientId,
    instrument: 'ecogram',
    title: '',
    conversationId: talk.id,
  });
  await conversations.remove({ id: talk.id });
  expect(await clients.read({ id: clientId })).toMatchObject({
    conversations: [],
    worksheets: [{ id: sheet.id, conversationId: null, date: '2026-03-03' }],
  });
  await worksheets.remove({ id: sheet.id });
  expect((await clients.read({ id: clientId })).worksheets).toEqual([]);
  await conversations.restore({ id: talk.id });
  await worksheets.restore({ id: sheet.id });
  expect(await clients.read({ id: clientId })).toMatchObject({
    conversations: [{ id: talk.id, date: '2026-03-03', place: 'kantoor', note: 'rustig' }],
    worksheets: [{ id: sheet.id, conversationId: talk.id }],
  });
});

test('a conversation of another client cannot be worked in', async () => {
  const { vault } = await newVault();
  const { clients, conversations, worksheets } = vault.handlers;
  const mine = await clients.create({ callingName: 'Tom' });
  const other = await clients.create({ callingName: 'Ann' });
  const talk = await conversations.create({ clientId: other.id, date: '2026-03-03', place: '', note: '' });
  const asked = { clientId: mine.id, instrument: 'ecogram', title: '', conversationId: talk.id } as const;
  await expect(async () => worksheets.create(asked)).rejects.toMatchObject(notFound);
  expect((await clients.read({ id: mine.id })).worksheets).toEqual([]);
});

test('the file that was opened last is listed first, with the instrument that was last worked on', async () => {
  const clock = standingClock('2026-03-03T10:00:00.000Z');
  const { vault } = await newVault(clock);
  const { clientId } = await newWorksheet(vault);
  clock.set('2026-03-03T11:00:00.000Z');
  await vault.handlers.clients.create({ callingName: 'Ann' });
  clock.set('2026-03-03T12:00:00.000Z');
  await vault.handlers.clients.read({ id: clientId });
  expect(await vault.handlers.clients.list({})).toMatchObject([
    { callingName: 'Yasmina', lastInstrument: 'ecogram', openedAt: '2026-03-03T12:00:00.000Z' },
    { callingName: 'Ann', lastInstrument: null },
  ]);
});
