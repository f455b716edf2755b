import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundSchema, type Found } from '../../../preload/contract/found.ts';
import type { VaultService } from '../../../main/vault/service.ts';
import { addActor, edit, newWorksheet } from './support/ecograms.ts';
import { insideStore } from './support/past-the-vault.ts';
import { newVault, reopened, standingClock } from './support/vaults.ts';

/** What is found, held to the contract. */
const find = async (vault: VaultService, text: string): Promise<Found> =>
  foundSchema.parse(await vault.handlers.search.find({ text }));
const namesFound = async (vault: VaultService, text: string): Promise<string[]> =>
  (await find(vault, text)).clients.map(({ name }) => name);
const excerptsFound = async (vault: VaultService, text: string): Promise<string[]> =>
  (await find(vault, text)).texts.map(({ excerpt }) => excerpt);

const nothing = {
  clients: [],
  worksheets: [],
  texts: [],
  more: { clients: false, worksheets: false, texts: false },
};

test('names are found as they are typed on any keyboard', async () => {
  const { vault } = await newVault();
  const names = {
    'Łukasz Wałęsa': 'lukasz walesa',
    'İsmail Işık': 'isik ISM',
    Zoë: 'zoe',
    'فاطمة أحمد': 'احمد فاطمه',
  };
  for (const callingName of Object.keys(names)) await vault.handlers.clients.create({ callingName });
  for (const [name, typed] of Object.entries(names)) expect(await namesFound(vault, typed)).toEqual([name]);
});

test('a client is found by names first, then by number, phone, coach and notes, with what it was found by', async () => {
  const { vault } = await newVault();
  const { clients } = vault.handlers;
  const { id } = await clients.create({ callingName: 'Tom' });
  await clients.change({
    id,
    change: { lastName: 'Claes', fileNumber: 'VB-042', phone: '0470 12 34 56', notes: 'Belt liever niet.' },
  });
  await clients.create({ callingName: 'Belinda' });
  expect(await find(vault, 'claes')).toMatchObject({
    clients: [{ clientId: id, name: 'Tom', excerpt: 'Claes' }],
  });
  expect((await find(vault, 'vb-042')).clients).toEqual([{ clientId: id, name: 'Tom', excerpt: 'VB-042' }]);
  expect((await find(vault, '0470123456')).clients).toHaveLength(1);
  expect((await find(vault, 'bel')).clients).toEqual([
    { clientId: expect.any(String), name: 'Belinda', excerpt: null },
    { clientId: id, name: 'Tom', excerpt: 'Belt liever niet.' },
  ]);
});

test('several words are all looked for, in the name of the client too', async () => {
  const { vault } = await newVault();
  const { id } = await newWorksheet(vault);
  await edit(vault, id, [addActor('de huisbaas')]);
  const other = await vault.handlers.clients.create({ callingName: 'Bart' });
  await vault.handlers.worksheets.create({
    clientId: other.id,
    instrument: 'balance',
    title: 'Huis',
    conversationId: null,
  });
  expect(await find(vault, 'yasmina huisb')).toMatchObject({
    texts: [
      { clientName: 'Yasmina', excerpt: 'de huisbaas', worksheet: { id, title: 'Netwerk', now: true } },
    ],
  });
  expect(await find(vault, 'bart huisbaas')).toEqual(nothing);
  expect((await find(vault, 'bart huis')).worksheets).toMatchObject([{ title: 'Huis', clientName: 'Bart' }]);
  // A name alone does not bring up everything in the file.
  expect((await find(vault, 'yasmina')).texts).toEqual([]);
});

test('a worksheet is found by its title and by the name of its instrument, in either language', async () => {
  const { vault } = await newVault();
  const { id, clientId } = await newWorksheet(vault);
  const found = { worksheets: [{ worksheetId: id, clientId, instrument: 'ecogram', title: 'Netwerk' }] };
  expect(await find(vault, 'netw')).toMatchObject(found);
  expect(await find(vault, 'ecogram yasmina')).toMatchObject(found);
  await vault.handlers.worksheets.rename({ id, title: 'Mensen' });
  expect((await find(vault, 'netwerk')).worksheets).toEqual([]);
  expect((await find(vault, 'mensen')).worksheets).toHaveLength(1);
});

test('what was typed is found from the moment that it is saved, and no longer when it is gone', async () => {
  const { vault } = await newVault();
  const { id } = await newWorksheet(vault);
  await edit(vault, id, [addActor('tante Frieda', 'frieda'), addActor('Jos')]);
  expect(await excerptsFound(vault, 'frie')).toEqual(['tante Frieda']);
  await edit(vault, id, [{ do: 'remove', ids: ['frieda'] }]);
  expect(await excerptsFound(vault, 'frie')).toEqual([]);
  expect(await excerptsFound(vault, 'jos')).toEqual(['Jos']);
});

test('words of an earlier moment are found as of that day, once per worksheet', async () => {
  const clock = standingClock('2026-03-03T10:00:00.000Z');
  const { vault } = await newVault(clock);
  const { id } = await newWorksheet(vault);
  await edit(vault, id, [addActor('Frieda', 'frieda'), addActor('Jos')]);
  clock.set('2026-04-04T10:00:00.000Z');
  await edit(vault, id, [{ do: 'remove', ids: ['frieda'] }]);
  expect((await find(vault, 'frieda')).texts).toMatchObject([
    { date: '2026-03-03', worksheet: { now: false } },
  ]);
  expect((await find(vault, 'jos')).texts).toMatchObject([{ date: '2026-04-04', worksheet: { now: true } }]);
});

test('the note and the place of a conversation are found', async () => {
  const { vault } = await newVault();
  const { clients, conversations } = vault.handlers;
  const { id: clientId } = await clients.create({ callingName: 'Tom' });
  const { id } = await conversations.create({
    clientId,
    date: '2026-03-02',
    place: 'telefoon',
    note: 'De wasserij belde.',
  });
  expect((await find(vault, 'wasserij')).texts).toEqual([
    { clientId, clientName: 'Tom', worksheet: null, date: '2026-03-02', excerpt: 'De wasserij belde.' },
  ]);
  await conversations.change({ id, change: { note: 'De bakkerij belde.' } });
  expect(await excerptsFound(vault, 'wasserij')).toEqual([]);
  expect(await excerptsFound(vault, 'bakkerij tom')).toEqual(['De bakkerij belde.']);
  await conversations.remove({ id });
  expect(await excerptsFound(vault, 'bakkerij')).toEqual([]);
});

test('who gets another name is found by it, with worksheets and words', async () => {
  const { vault } = await newVault();
  const { id, clientId } = await newWorksheet(vault);
  await edit(vault, id, [addActor('huisbaas')]);
  await vault.handlers.clients.change({ id: clientId, change: { callingName: 'Mina' } });
  expect(await find(vault, 'yasmina')).toEqual(nothing);
  expect(await excerptsFound(vault, 'mina huisbaas')).toEqual(['huisbaas']);
  expect((await find(vault, 'mina netwerk')).worksheets).toHaveLength(1);
});

test('what was removed is not found, and is found again when it comes back', async () => {
  const { vault } = await newVault();
  const { clients, worksheets } = vault.handlers;
  const { id, clientId } = await newWorksheet(vault);
  await edit(vault, id, [addActor('huisbaas')]);
  await worksheets.remove({ id });
  expect(await find(vault, 'huisbaas')).toEqual(nothing);
  expect(await find(vault, 'netwerk')).toEqual(nothing);
  await worksheets.restore({ id });
  expect(await excerptsFound(vault, 'huisbaas')).toEqual(['huisbaas']);
  await clients.remove({ id: clientId });
  for (const typed of ['yasmina', 'netwerk', 'huisbaas']) expect(await find(vault, typed)).toEqual(nothing);
  await clients.restore({ id: clientId });
  expect(await namesFound(vault, 'yasmina')).toEqual(['Yasmina']);
});

test('a worksheet that was duplicated and the example client are found at once', async () => {
  const { vault } = await newVault();
  const { id } = await newWorksheet(vault);
  await edit(vault, id, [addActor('huisbaas')]);
  await vault.handlers.worksheets.duplicate({ id, title: 'Nog eens', conversationId: null });
  expect((await find(vault, 'huisbaas')).texts.map(({ worksheet }) => worksheet?.title)).toEqual([
    'Nog eens',
    'Netwerk',
  ]);
  await vault.handlers.clients.addExample({ language: 'nl' });
  expect((await find(vault, 'nadia koor')).texts).not.toEqual([]);
  expect((await find(vault, 'nadia mindmap')).worksheets).toMatchObject([{ instrument: 'mindmap' }]);
});

test('of very much only the beginning is given, the last made first, and that there is more', async () => {
  const { vault } = await newVault();
  for (let at = 1; at <= 7; at += 1) await vault.handlers.clients.create({ callingName: `Nummer ${at}` });
  const found = await find(vault, 'nummer');
  expect(found.clients.map(({ name }) => name)).toEqual([7, 6, 5, 4, 3].map((at) => `Nummer ${at}`));
  expect(found.more).toEqual({ clients: true, worksheets: false, texts: false });
});

test('while it is locked nothing is found, not even that there is nothing', async () => {
  const { vault } = await newVault();
  await vault.internal.close({});
  await expect(async () => find(vault, 'x')).rejects.toMatchObject({ code: 'locked' });
  await expect(async () => find(vault, '')).rejects.toMatchObject({ code: 'locked' });
});

test('a store without an index gets one when it is opened, worksheets that cannot be read by their title', async () => {
  const { vault, folder } = await newVault();
  const { id } = await newWorksheet(vault);
  await edit(vault, id, [addActor('huisbaas')]);
  const broken = await newWorksheet(vault);
  await vault.handlers.worksheets.rename({ id: broken.id, title: 'Onleesbaar' });
  await vault.internal.close({});
  await insideStore(folder, (database) => {
    database
      .prepare('UPDATE moments SET document = ? WHERE worksheet_id = ?')
      .run('{"version":99}', broken.id);
    database.exec("DELETE FROM search_entries; DELETE FROM settings WHERE name LIKE 'search-%'");
  });
  const again = await reopened(vault, folder);
  expect(await excerptsFound(again, 'huisbaas yasmina')).toEqual(['huisbaas']);
  expect((await find(again, 'onleesbaar')).worksheets).toHaveLength(1);
});

test('whatever is typed, it is looked for and never taken for a command', async () => {
  const { vault } = await newVault();
  const { id } = await newWorksheet(vault);
  await edit(vault, id, [addActor('huisbaas and not near or body about')]);
  const odd = [
    '"',
    "'",
    '*',
    '-',
    '^',
    '(',
    ')',
    ':',
    '{',
    '}',
    '+',
    'NEAR(',
    'AND',
    'OR',
    'NOT',
    'about :',
    '🙂',
    '\uD800',
    '\0',
    '%',
    ';--',
    'a',
    'é',
    'ب',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 500 }),
        fc.array(fc.constantFrom(...odd), { maxLength: 60 }).map((parts) => parts.join(' ').slice(0, 500)),
        fc
          .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 500 })
          .map((codes) => String.fromCharCode(...codes)),
      ),
      async (text) => {
        expect(await find(vault, text)).toHaveProperty('texts');
      },
    ),
    { numRuns: 150 },
  );
  expect(await excerptsFound(vault, '"huisbaas" AND (NOT near')).toHaveLength(1);
  expect(await find(vault, '" * - ( ) 🙂')).toEqual(nothing);
});
