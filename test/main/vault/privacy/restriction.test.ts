import { expect, test } from 'vitest';
import { blankOrganisation } from '../../../../domain/client-file/blank-organisation.ts';
import { contract } from '../../../../preload/contract/contract.ts';
import type { VaultService } from '../../../../main/vault/service.ts';
import { codeFrom } from '../support/codes.ts';
import { addActor } from '../support/ecograms.ts';
import { newVault } from '../support/vaults.ts';
import { fullFile } from './full-file.ts';

/** What of a file is named by those who ask for a change. */
interface Ids {
  readonly clientId: string;
  readonly conversationId: string;
  readonly removedConversationId: string;
  readonly consentId: string;
  readonly worksheetId: string;
  readonly planId: string;
  readonly revision: number;
}

/** A change of a client file by each method that makes one, as the window could still send it. */
const changes: Readonly<Record<string, (ids: Ids) => unknown>> = {
  'clients.change': ({ clientId }) => ({ id: clientId, change: { notes: 'x' } }),
  'clients.remove': ({ clientId }) => ({ id: clientId }),
  'conversations.create': ({ clientId }) => ({ clientId, date: '2026-03-03', place: '', note: '' }),
  'conversations.change': ({ conversationId }) => ({ id: conversationId, change: { note: 'x' } }),
  'conversations.remove': ({ conversationId }) => ({ id: conversationId }),
  'conversations.restore': ({ removedConversationId }) => ({ id: removedConversationId }),
  'consents.create': ({ clientId }) => ({
    clientId,
    what: '',
    recipient: '',
    purpose: '',
    except: '',
    how: '',
    givenOn: '2026-03-03',
    until: null,
  }),
  'consents.change': ({ consentId }) => ({ id: consentId, change: { what: 'x' } }),
  'consents.withdraw': ({ consentId }) => ({ id: consentId, on: '2026-03-03' }),
  'consents.remove': ({ consentId }) => ({ id: consentId }),
  'agreements.settle': ({ planId }) => ({
    worksheetId: planId,
    agreementId: 'step',
    settled: true,
    conversationId: null,
  }),
  'worksheets.create': ({ clientId }) => ({
    clientId,
    instrument: 'ecogram',
    title: '',
    conversationId: null,
  }),
  'worksheets.edit': ({ worksheetId, revision }) => ({
    id: worksheetId,
    editId: 'late',
    revision,
    conversationId: null,
    commands: [addActor('Tom')],
  }),
  'worksheets.rename': ({ worksheetId }) => ({ id: worksheetId, title: 'x' }),
  'worksheets.duplicate': ({ worksheetId }) => ({ id: worksheetId, title: 'x', conversationId: null }),
  'worksheets.remove': ({ worksheetId }) => ({ id: worksheetId }),
  'privacy.keep': ({ clientId }) => ({ id: clientId, until: '2030-01-01', reason: 'x' }),
};

/** Methods of the vault that change no client file that is there, or that lift the restriction. */
const free = new Set([
  'clients.create',
  'clients.addExample',
  'clients.restore',
  'consents.restore',
  'worksheets.restore',
  'privacy.restrict',
  'privacy.lift',
  'privacy.changeOrganisation',
]);
/** Asking, and whatever is about the store and the coach rather than about a file. */
const asking =
  /^(app|preferences|view|vault|emergency|organisations|suggestions|search|exports|files|exchange|jobs|audit|access|backups|transfers)\.|\.(list|read|moments|readMoment|due|organisation|file|restricted|erasingPlan|unfinished|erasures|erase|finishErasing|saveSheet)$/;

async function restrictedFile(): Promise<{ vault: VaultService; ids: Ids }> {
  const { vault } = await newVault();
  const { clients, conversations, worksheets, privacy } = vault.handlers;
  const clientId = await fullFile(vault, 'Yasmina');
  const removed = await conversations.create({ clientId, date: '2026-02-01', place: '', note: '' });
  await conversations.remove({ id: removed.id });
  const file = await clients.read({ id: clientId });
  const of = (instrument: string): string =>
    file.worksheets.find((worksheet) => worksheet.instrument === instrument)?.id ?? '';
  const [worksheetId, planId] = [of('ecogram'), of('wellbeing-plan')];
  const ids: Ids = {
    clientId,
    conversationId: file.conversations[0]?.id ?? '',
    removedConversationId: removed.id,
    consentId: file.consents[0]?.id ?? '',
    worksheetId,
    planId,
    revision: (await worksheets.read({ id: worksheetId })).revision,
  };
  await privacy.restrict({ id: clientId, reason: 'de cliënt betwist wat erin staat' });
  return { vault, ids };
}

type Call = (argument: unknown) => unknown;

function call(vault: VaultService, method: string): Call {
  const [namespace = '', name = ''] = method.split('.');
  const handlers = vault.handlers as unknown as Readonly<Record<string, Readonly<Record<string, Call>>>>;
  const found = handlers[namespace]?.[name];
  if (found === undefined) throw new Error(`no ${method}`);
  return found;
}

test('of every method of the contract it is known whether it changes a client file', () => {
  const all = Object.entries(contract).flatMap(([namespace, methods]) =>
    Object.keys(methods).map((name) => `${namespace}.${name}`),
  );
  const unknown = all.filter((method) => !(method in changes) && !free.has(method) && !asking.test(method));
  expect(unknown).toEqual([]);
});

test('every method that would change a restricted file is refused, and the same change is made without the restriction', async () => {
  const { vault, ids } = await restrictedFile();
  const before = JSON.stringify(await vault.handlers.clients.read({ id: ids.clientId }));
  const codes = Object.entries(changes).map(async ([method, argument]) => [
    method,
    await codeFrom(() => call(vault, method)(argument(ids))),
  ]);
  const refused = Object.fromEntries(await Promise.all(codes)) as Record<string, string>;
  expect(refused).toEqual(
    Object.fromEntries(Object.keys(changes).map((method) => [method, 'file-restricted'])),
  );
  expect(JSON.stringify(await vault.handlers.clients.read({ id: ids.clientId }))).toBe(before);

  await vault.handlers.privacy.lift({ id: ids.clientId });
  for (const [method, argument] of Object.entries(changes)) {
    if (method.endsWith('.remove')) continue;
    expect([method, await codeFrom(() => call(vault, method)(argument(ids)))]).toEqual([method, 'done']);
  }
});

test('a restricted file is in no list and not found, and can be read where it is asked for by itself', async () => {
  const { vault, ids } = await restrictedFile();
  const { clients, search, agreements, privacy } = vault.handlers;
  expect(await clients.list({})).toEqual([]);
  const found = await search.find({ text: 'Yasmina' });
  expect([found.clients, found.worksheets, found.texts]).toEqual([[], [], []]);
  expect(await agreements.due({ until: '2030-01-01' })).toEqual([]);
  expect(await privacy.restricted({})).toEqual([
    {
      id: ids.clientId,
      callingName: 'Yasmina',
      restrictedOn: '2026-03-03',
      reason: 'de cliënt betwist wat erin staat',
    },
  ]);
  expect((await clients.read({ id: ids.clientId })).client.callingName).toBe('Yasmina');
  expect((await privacy.file({ id: ids.clientId })).restrictedOn).toBe('2026-03-03');
  await privacy.lift({ id: ids.clientId });
  expect(await clients.list({})).toHaveLength(1);
  expect((await search.find({ text: 'Yasmina' })).clients).toHaveLength(1);
});

test('a restriction does not touch other files, and is put on and lifted once', async () => {
  const { vault, ids } = await restrictedFile();
  const { clients, privacy, organisations } = vault.handlers;
  const { id } = await clients.create({ callingName: 'Tom' });
  await clients.change({ id, change: { notes: 'gewoon' } });
  await organisations.create({ ...blankOrganisation, name: 'OCMW' });
  expect(await codeFrom(() => privacy.restrict({ id: ids.clientId, reason: '' }))).toBe('not-found');
  await privacy.lift({ id: ids.clientId });
  expect(await codeFrom(() => privacy.lift({ id: ids.clientId }))).toBe('not-found');
  const filter = { clientId: ids.clientId, action: null, from: null, until: null };
  const { entries } = await vault.handlers.audit.page({ filter, before: null });
  expect(entries.map(({ action }) => action).slice(0, 2)).toEqual(['lifted', 'restricted']);
});
