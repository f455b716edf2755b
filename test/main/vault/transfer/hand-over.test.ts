import { expect, test } from 'vitest';
import { canonicalJson } from '../../../../domain/client-file/portable/canonical-json.ts';
import type { PortableFile } from '../../../../domain/client-file/portable/format.ts';
import { withFreshIds } from '../../../../domain/client-file/portable/fresh-ids.ts';
import { codeFrom } from '../support/codes.ts';
import { newVault } from '../support/vaults.ts';
import { addInHand, dataOf, handedOver, openInHand, received, twoCoaches } from './support/coaches.ts';

/** The same file with ids that only say the how manieth they are. */
function withoutIds(file: PortableFile): PortableFile {
  let next = 0;
  return withFreshIds(file, () => `${(next += 1)}`);
}

const idsOf = (file: PortableFile): string[] => [
  file.client.id,
  ...[...file.conversations, ...file.consents, ...file.worksheets].map(({ id }) => id),
  ...file.worksheets.flatMap(({ moments }) => moments.map(({ id }) => id)),
];

test('what is handed over and received is the same file, but for its ids', async () => {
  const { sender, receiver, key, clientId } = await twoCoaches();
  const bytes = await handedOver(sender, clientId, { kind: 'key', key });
  const added = await received(receiver, bytes);
  expect(added.clientId).not.toBe(clientId);
  expect(added.callingName).toBe('Nadia');

  const first = await dataOf(sender, clientId);
  const second = await dataOf(receiver, added.clientId);
  expect(withoutIds(second)).toEqual(withoutIds(first));
  // The same content gives the same bytes
  expect(canonicalJson(withoutIds(second))).toBe(canonicalJson(withoutIds(first)));
  expect(first.worksheets.length).toBe(8);
  expect(idsOf(second).filter((id) => idsOf(first).includes(id))).toEqual([]);
});

test('a preview tells what is in it before anything is added, and says who is here already', async () => {
  const { sender, receiver, key, clientId } = await twoCoaches();
  const bytes = await handedOver(sender, clientId, { kind: 'key', key });
  expect(await receiver.internal.receive({ bytes })).toEqual({ needs: 'key' });
  const preview = await openInHand(receiver);
  expect(preview).toMatchObject({
    callingName: 'Nadia',
    birthDate: '1988-05-17',
    from: '2026-01-15',
    until: '2026-06-04',
    conversations: 3,
    consents: 2,
    privateNotes: true,
    isHereAlready: false,
  });
  expect(preview.worksheets.map(({ instrument, moments }) => [instrument, moments])).toContainEqual([
    'ecogram',
    3,
  ]);
  expect(await receiver.handlers.clients.list({})).toEqual([]);
  await addInHand(receiver);
  await receiver.internal.receive({ bytes });
  expect((await openInHand(receiver)).isHereAlready).toBe(true);
  await addInHand(receiver);
  expect((await receiver.handlers.clients.list({})).length).toBe(2);
});

test('undoing takes the file out of the lists again, and nothing else', async () => {
  const { sender, receiver, key, clientId } = await twoCoaches();
  const { id: present } = await receiver.handlers.clients.create({ callingName: 'Tom' });
  const added = await received(receiver, await handedOver(sender, clientId, { kind: 'key', key }));
  await receiver.handlers.clients.remove({ id: added.clientId });
  const list = await receiver.handlers.clients.list({});
  expect(list.filter(({ removed }) => !removed).map(({ id }) => id)).toEqual([present]);
});

test('what is received can be worked on, found and settled', async () => {
  const { sender, receiver, key, clientId } = await twoCoaches();
  const added = await received(receiver, await handedOver(sender, clientId, { kind: 'key', key }));
  const file = await receiver.handlers.clients.read({ id: added.clientId });
  expect(file.worksheets.map(({ date }) => date)).toContain('2026-06-04');
  expect(file.agreements.length).toBeGreaterThan(3);
  const found = await receiver.handlers.search.find({ text: 'wasserij' });
  expect(found.worksheets.map((hit) => hit.clientId)).toContain(added.clientId);
  const before = await sender.handlers.clients.read({ id: clientId });
  expect(file.agreements.map(({ texts }) => texts)).toEqual(before.agreements.map(({ texts }) => texts));
});

test('a removed worksheet stays at home, and of a removed conversation only its day goes along', async () => {
  const { sender, receiver, key, clientId } = await twoCoaches();
  const { conversations, worksheets, consents } = await sender.handlers.clients.read({ id: clientId });
  await sender.handlers.conversations.remove({ id: conversations[0]?.id ?? '' });
  await sender.handlers.worksheets.remove({ id: worksheets[0]?.id ?? '' });
  await sender.handlers.consents.remove({ id: consents[0]?.id ?? '' });
  const file = await dataOf(sender, clientId);
  expect(file.worksheets.length).toBe(7);
  expect(file.consents.length).toBe(1);
  expect(file.conversations.filter(({ removedAt }) => removedAt !== null)).toMatchObject([
    { place: '', note: '' },
  ]);
  const added = await received(receiver, await handedOver(sender, clientId, { kind: 'key', key }));
  const here = await receiver.handlers.clients.read({ id: added.clientId });
  expect(here.conversations.length).toBe(2);
});

test('without private notes none of them leaves, in the data or on paper', async () => {
  const { sender, clientId } = await twoCoaches();
  const file = await dataOf(sender, clientId, false);
  expect(file.privateNotes).toBe(false);
  expect(file.client.notes).toBe('');
  expect(file.conversations.map(({ note }) => note)).toEqual(['', '', '']);
  const documents = file.worksheets.flatMap(({ moments }) => moments.map(({ document }) => document));
  expect(documents.filter((document) => (document as { privateNote: string }).privateNote !== '')).toEqual(
    [],
  );
});

test('a file of nobody, or of one that was removed, is not handed over', async () => {
  const { sender, key, clientId } = await twoCoaches();
  await sender.handlers.clients.remove({ id: clientId });
  expect(await codeFrom(() => handedOver(sender, clientId, { kind: 'key', key }))).toBe('not-found');
  expect(await codeFrom(() => handedOver(sender, 'nobody', { kind: 'key', key }))).toBe('not-found');
});

test('the key with which files are received stays the same', async () => {
  const { vault } = await newVault();
  const { key } = await vault.handlers.transfers.ownKey({});
  expect(key).toMatch(/^age1[0-9a-z]{58}$/u);
  expect((await vault.handlers.transfers.ownKey({})).key).toBe(key);
});

test('a second file in hand replaces the first, and nothing can be added before it was opened', async () => {
  const { sender, receiver, key, clientId } = await twoCoaches();
  expect(await codeFrom(() => addInHand(receiver))).toBe('not-found');
  const bytes = await handedOver(sender, clientId, { kind: 'key', key });
  await receiver.internal.receive({ bytes });
  expect(await codeFrom(() => addInHand(receiver))).toBe('not-found');
  await openInHand(receiver);
  await receiver.internal.receive({ bytes });
  expect(await codeFrom(() => addInHand(receiver))).toBe('not-found');
});
