import { expect, test } from 'vitest';
import { blankOrganisation } from '../../../domain/client-file/blank-organisation.ts';
import { noSuggestions } from '../../../domain/client-file/suggestions.ts';
import { emptyReferral } from '../../../domain/instruments/referral/document.ts';
import { newVault, reopened } from './support/vaults.ts';

test('the address book keeps services as they were written, for every client', async () => {
  const { vault, folder } = await newVault();
  const { organisations } = vault.handlers;
  const house = {
    ...blankOrganisation,
    name: ' Huis van het Kind ',
    phone: '09 000 00 00',
    hours: 'ma 9-12',
  };
  const { id } = await organisations.create(house);
  await organisations.create({ ...blankOrganisation, name: 'CAW', note: 'x'.repeat(50_000) });
  await organisations.change({ id, change: { person: 'Mevrouw Öz' } });
  const again = await reopened(vault, folder);
  const list = await again.handlers.organisations.list({});
  expect(list.map(({ name }) => name)).toEqual(['Huis van het Kind', 'CAW']);
  expect(list[0]).toEqual({ ...house, id, name: 'Huis van het Kind', person: 'Mevrouw Öz' });
  expect(list[1]?.note).toHaveLength(50_000);
});

test('a service without a name is not kept, and a name is not emptied', async () => {
  const { vault } = await newVault();
  const { organisations } = vault.handlers;
  const needed = { code: 'name-needed' };
  await expect(async () => organisations.create(blankOrganisation)).rejects.toMatchObject(needed);
  const { id } = await organisations.create({ ...blankOrganisation, name: 'CAW' });
  await expect(async () => organisations.change({ id, change: { name: ' ' } })).rejects.toMatchObject(needed);
  expect(await organisations.list({})).toMatchObject([{ name: 'CAW' }]);
});

test('a removed service leaves the list and comes back; a referral that has it keeps its copy', async () => {
  const { vault } = await newVault();
  const { clients, organisations, worksheets } = vault.handlers;
  const { id } = await organisations.create({ ...blankOrganisation, name: 'CAW', phone: '09 000 00 00' });
  const { id: clientId } = await clients.create({ callingName: 'Samira' });
  const asked = { clientId, instrument: 'referral', title: '', conversationId: null } as const;
  const referral = await worksheets.create(asked);
  const document = {
    ...emptyReferral(),
    candidates: [{ id: 'c', name: 'CAW', source: 'address-book', for: '', against: '', organisationId: id }],
    chosen: 'c',
    service: { ...emptyReferral().service, name: 'CAW', phone: '09 000 00 00' },
  };
  const commands = [{ do: 'replace', document }];
  const edit = { id: referral.id, editId: 'edit', revision: 0, conversationId: null, commands };
  await worksheets.edit(edit);
  await organisations.remove({ id });
  expect(await organisations.list({})).toEqual([]);
  expect((await worksheets.read({ id: referral.id })).document).toMatchObject({
    candidates: [{ name: 'CAW', organisationId: id }],
    service: { name: 'CAW', phone: '09 000 00 00' },
  });
  await organisations.restore({ id });
  expect(await organisations.list({})).toMatchObject([{ id, name: 'CAW' }]);
  await expect(async () => organisations.restore({ id })).rejects.toMatchObject({ code: 'not-found' });
});

test('own suggestions begin empty, and only the lists that are named change', async () => {
  const { vault, folder } = await newVault();
  const { suggestions } = vault.handlers;
  expect(await suggestions.read({})).toEqual(noSuggestions);
  await suggestions.change({ themes: ['eigen auto'] });
  await suggestions.change({ questions: { balance: ['Wat helpt je door de week?'] } });
  await suggestions.change({ questions: { ecogram: ['Wie bel je als eerste?'] } });
  const again = await reopened(vault, folder);
  expect(await again.handlers.suggestions.read({})).toEqual({
    themes: ['eigen auto'],
    questions: {
      ...noSuggestions.questions,
      balance: ['Wat helpt je door de week?'],
      ecogram: ['Wie bel je als eerste?'],
    },
  });
});

test('rounding off a file keeps it whole, lists it apart, and can be taken back', async () => {
  const { vault } = await newVault();
  const { clients } = vault.handlers;
  const { id } = await clients.create({ callingName: 'Samira' });
  await clients.change({ id, change: { archivedOn: '2026-03-03', endDate: '2026-02-28' } });
  expect(await clients.list({})).toMatchObject([{ id, archived: true, removed: false }]);
  expect((await clients.read({ id })).client).toMatchObject({
    archivedOn: '2026-03-03',
    endDate: '2026-02-28',
  });
  await clients.change({ id, change: { archivedOn: null } });
  expect(await clients.list({})).toMatchObject([{ id, archived: false }]);
});
