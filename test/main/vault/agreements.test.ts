import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { agreementTable } from '../../../main/vault/store/tables/agreements.ts';
import type { VaultService } from '../../../main/vault/service.ts';
import { auditHolds, insideStore } from './support/past-the-vault.ts';
import { agreedStep, editPlan, newPlan } from './support/plans.ts';
import { newVault, reopened, standingClock } from './support/vaults.ts';

const bank = agreedStep('bank', 'Naar de bank gaan', '2026-03-12');
const form = agreedStep('form', 'Het formulier invullen', '2026-03-05');
const spring = agreedStep('spring', 'Een kamer gaan bekijken', null, 'ergens in mei');

async function agreedWith(
  vault: VaultService,
  clientId: string,
): Promise<[string, string | null, boolean][]> {
  const { agreements } = await vault.handlers.clients.read({ id: clientId });
  return agreements.map(({ texts, when, settled }) => [texts.nl, when.day, settled]);
}
const dueTexts = async (vault: VaultService, until: string): Promise<string[]> =>
  (await vault.handlers.agreements.due({ until })).map(({ texts }) => texts.nl);

test('what is agreed in a plan stands in the client file by day, what has no day last with its words', async () => {
  const { vault } = await newVault();
  const { clientId, id } = await newPlan(vault, [spring, bank, form]);
  expect(await agreedWith(vault, clientId)).toEqual([
    ['Het formulier invullen', '2026-03-05', false],
    ['Naar de bank gaan', '2026-03-12', false],
    ['Een kamer gaan bekijken', null, false],
  ]);
  const { agreements } = await vault.handlers.clients.read({ id: clientId });
  expect(agreements[2]).toMatchObject({
    worksheetId: id,
    clientName: 'Yasmina',
    instrument: 'wellbeing-plan',
    title: 'Plan',
    who: 'client',
    when: { day: null, text: 'ergens in mei' },
    domain: 'housing',
  });
});

test('a changed, added or removed step changes what is agreed, in the same write', async () => {
  const { vault, folder } = await newVault();
  const { clientId, id } = await newPlan(vault, [bank]);
  await editPlan(vault, id, [
    { do: 'change-step', id: 'bank', change: { when: { day: '2026-04-01', text: '1/4/2026' } } },
  ]);
  expect(await agreedWith(vault, clientId)).toEqual([['Naar de bank gaan', '2026-04-01', false]]);
  await editPlan(vault, id, [{ do: 'remove', ids: ['bank'] }]);
  const again = await reopened(vault, folder);
  expect(await agreedWith(again, clientId)).toEqual([]);
});

test('an edit that is refused leaves what is agreed as it was', async () => {
  const { vault } = await newVault();
  const { clientId, id } = await newPlan(vault, [bank]);
  const commands = [{ do: 'remove', ids: ['bank'] }, { do: 'explode' }];
  const sent = { id, editId: randomUUID(), revision: 1, conversationId: null, commands };
  await expect(async () => vault.handlers.worksheets.edit(sent)).rejects.toMatchObject({
    code: 'edit-refused',
  });
  expect(await agreedWith(vault, clientId)).toHaveLength(1);
});

test('a copy of a plan brings its agreements, a removed worksheet takes them along and brings them back', async () => {
  const { vault } = await newVault();
  const { clientId, id } = await newPlan(vault, [bank]);
  const { worksheets } = vault.handlers;
  const copy = await worksheets.duplicate({ id, title: 'Nog eens', conversationId: null });
  expect(await agreedWith(vault, clientId)).toHaveLength(2);
  await worksheets.remove({ id });
  const { agreements } = await vault.handlers.clients.read({ id: clientId });
  expect(agreements.map(({ worksheetId }) => worksheetId)).toEqual([copy.id]);
  await worksheets.restore({ id });
  expect(await agreedWith(vault, clientId)).toHaveLength(2);
});

test('the example client has agreements from the start', async () => {
  const { vault } = await newVault();
  const { id } = await vault.handlers.clients.addExample({ language: 'nl' });
  const { agreements, consents } = await vault.handlers.clients.read({ id });
  expect(agreements.length).toBeGreaterThan(0);
  expect(consents).toHaveLength(2);
});

test('due is what is open up to a day with every client in use: not done, not removed, not rounded off', async () => {
  const { vault } = await newVault();
  const { clients, agreements } = vault.handlers;
  const one = await newPlan(vault, [bank, form, spring], 'Ann');
  const other = await newPlan(vault, [agreedStep('call', 'Bellen', '2026-03-06')], 'Tom');
  expect(await dueTexts(vault, '2026-03-05')).toEqual(['Het formulier invullen']);
  expect(await dueTexts(vault, '2026-03-12')).toEqual([
    'Het formulier invullen',
    'Bellen',
    'Naar de bank gaan',
  ]);

  const settling = { worksheetId: one.id, agreementId: 'form', settled: true, conversationId: null };
  await agreements.settle(settling);
  expect(await dueTexts(vault, '2026-03-12')).toEqual(['Bellen', 'Naar de bank gaan']);
  await clients.change({ id: one.clientId, change: { archivedOn: '2026-03-03' } });
  expect(await dueTexts(vault, '2026-03-12')).toEqual(['Bellen']);
  await clients.remove({ id: other.clientId });
  expect(await dueTexts(vault, '2026-03-12')).toEqual([]);
  await clients.change({ id: one.clientId, change: { archivedOn: null } });
  await clients.restore({ id: other.clientId });
  expect(await dueTexts(vault, '2026-03-12')).toEqual(['Bellen', 'Naar de bank gaan']);
});

test('settling is an edit of the worksheet: a revision, a moment of the conversation, an entry in the trail', async () => {
  const clock = standingClock('2026-03-03T10:00:00.000Z');
  const { vault, folder } = await newVault(clock);
  const { clientId, id } = await newPlan(vault, [bank]);
  clock.set('2026-03-12T10:00:00.000Z');
  const talk = await vault.handlers.conversations.create({
    clientId,
    date: '2026-03-12',
    place: '',
    note: '',
  });
  const asked = { worksheetId: id, agreementId: 'bank', settled: true, conversationId: talk.id };
  expect(await vault.handlers.agreements.settle(asked)).toMatchObject({
    revision: 2,
    savedAt: '2026-03-12T10:00:00.000Z',
  });
  expect(await agreedWith(vault, clientId)).toEqual([['Naar de bank gaan', '2026-03-12', true]]);
  const moments = await vault.handlers.worksheets.moments({ id });
  expect(moments.map(({ date, conversationId }) => [date, conversationId])).toEqual([
    ['2026-03-12', talk.id],
    ['2026-03-03', null],
  ]);
  await vault.internal.close({});
  expect(await auditHolds(folder)).toBe(true);
});

test('a settled agreement goes back with the document that was answered, or, when that is overtaken, by itself', async () => {
  const { vault } = await newVault();
  const { clientId, id } = await newPlan(vault, [
    { ...bank, state: 'busy', stateWords: 'ik wacht op een brief' },
  ]);
  const asked = { worksheetId: id, agreementId: 'bank', conversationId: null };
  const { before, revision } = await vault.handlers.agreements.settle({ ...asked, settled: true });
  const replace = [{ do: 'replace', document: before }];
  const takeBack = { id, editId: randomUUID(), revision, conversationId: null, commands: replace };
  await vault.handlers.worksheets.edit(takeBack);
  expect((await vault.handlers.worksheets.read({ id })).document).toEqual(before);
  expect(await agreedWith(vault, clientId)).toMatchObject([[expect.anything(), expect.anything(), false]]);

  await vault.handlers.agreements.settle({ ...asked, settled: true });
  await editPlan(vault, id, [{ do: 'write-note', note: 'intussen' }]);
  const late = { ...takeBack, editId: randomUUID() };
  await expect(async () => vault.handlers.worksheets.edit(late)).rejects.toMatchObject({ code: 'conflict' });
  await vault.handlers.agreements.settle({ ...asked, settled: false });
  expect(await agreedWith(vault, clientId)).toMatchObject([[expect.anything(), expect.anything(), false]]);
  expect((await vault.handlers.worksheets.read({ id })).document).toMatchObject({ note: 'intussen' });
});

test('an agreement, a worksheet or a conversation that is not there settles nothing', async () => {
  const { vault } = await newVault();
  const { clientId, id } = await newPlan(vault, [bank]);
  const asked = { worksheetId: id, agreementId: 'bank', settled: true, conversationId: null };
  for (const wrong of [
    { agreementId: 'nergens' },
    { worksheetId: 'nergens' },
    { conversationId: 'nergens' },
  ]) {
    await expect(async () => vault.handlers.agreements.settle({ ...asked, ...wrong })).rejects.toMatchObject({
      code: 'not-found',
    });
  }
  expect(await agreedWith(vault, clientId)).toEqual([['Naar de bank gaan', '2026-03-12', false]]);
});

test('two agreements that say they have the same id do not keep a worksheet from being saved', async () => {
  const { vault, folder } = await newVault();
  const { id } = await newPlan(vault, [bank]);
  await vault.internal.close({});
  const agreement = {
    id: 'bank',
    text: 'a',
    who: 'client',
    when: bank.when,
    settled: false,
    domain: null,
  } as const;
  const row = { agreement, texts: { nl: 'a', en: 'a' } };
  const rows = await insideStore(folder, (database) => {
    agreementTable(database).rewrite(id, [row, row]);
    return database.prepare('SELECT id FROM agreements').all();
  });
  expect(rows).toEqual([{ id: 'bank' }]);
});
