import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { armor } from 'age-encryption';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../../domain/client-file/portable/canonical-json.ts';
import { sealed } from '../../../../main/vault/transfer/age-file.ts';
import type { PortableFile } from '../../../../domain/client-file/portable/format.ts';
import { withFreshIds } from '../../../../domain/client-file/portable/fresh-ids.ts';
import { jobDone } from '../../../../tools/vault/job-done.ts';
import { codeFrom } from '../support/codes.ts';
import { coach, dataOf, handedOver, received, twoCoaches } from './support/coaches.ts';
import { exampleFile, parcelOf } from './support/example-file.ts';
import { addInHand, openInHand } from './support/in-hand.ts';

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

/** A colleague's file for this key, without the work of its paper. */
const sent = (key: string, file: unknown = exampleFile()): Promise<Uint8Array> =>
  sealed(parcelOf(file), { kind: 'key', key });

test('a preview tells what is in it before anything is added, and says who is here already', async () => {
  const { vault, key } = await coach();
  const bytes = await sent(key);
  expect(await vault.internal.receive({ bytes })).toEqual({ needs: 'key' });
  const preview = await openInHand(vault);
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
  expect(await vault.handlers.clients.list({})).toEqual([]);
  const added = await addInHand(vault);
  await vault.internal.receive({ bytes });
  expect((await openInHand(vault)).isHereAlready).toBe(true);
  await addInHand(vault);
  expect((await vault.handlers.clients.list({})).length).toBe(2);

  // Undoing takes that one out again, and nothing else
  await vault.handlers.clients.remove({ id: added.clientId });
  expect((await vault.handlers.clients.list({})).filter(({ removed }) => !removed).length).toBe(1);
});

test('what is received can be worked on, found and settled, after a backup was made', async () => {
  const { vault, key, folder } = await coach();
  const { clientId } = await received(vault, await sent(key));
  const file = await vault.handlers.clients.read({ id: clientId });
  expect(file.worksheets.map(({ date }) => date)).toContain('2026-06-04');
  expect(file.agreements.length).toBeGreaterThan(3);
  const found = await vault.handlers.search.find({ text: 'wasserij' });
  expect(found.worksheets.map((hit) => hit.clientId)).toContain(clientId);
  const backups = readdirSync(path.join(folder, 'backups'));
  expect(backups.length).toBe(1);
  const manifest = readFileSync(path.join(folder, 'backups', backups[0] ?? '', 'backup.json'), 'utf8');
  expect(manifest).toContain('before-import');
});

test('what belongs together still does, and what points out of the file points nowhere', async () => {
  const { vault, key } = await coach();
  const file = exampleFile('last');
  const origin = (worksheetId: string) => ({
    worksheetId,
    instrument: 'ecogram',
    date: '2026-06-04',
    itemId: 'x',
  });
  const worksheets = file.worksheets.map((worksheet) => {
    const { document } = worksheet.moments[0] ?? {};
    if (worksheet.instrument === 'referral') {
      const consents = [{ id: 'consent 1', givenOn: '2026-06-04' }];
      return withDocument(worksheet, {
        ...(document as object),
        origin: origin('worksheet ecogram'),
        consents,
      });
    }
    if (worksheet.instrument !== 'balance') return worksheet;
    const [burden, ...others] = (document as { burdens: object[] }).burdens;
    const burdens = [{ ...burden, origin: origin('a worksheet of somebody else') }, ...others];
    return withDocument(worksheet, { ...(document as object), burdens });
  });
  const { clientId } = await received(vault, await sent(key, { ...file, worksheets }));
  const read = await vault.handlers.clients.read({ id: clientId });
  const idOf = (instrument: string): string =>
    read.worksheets.find((each) => each.instrument === instrument)?.id ?? '';
  const { document: referral } = await vault.handlers.worksheets.read({ id: idOf('referral') });
  expect(referral).toMatchObject({ origin: { worksheetId: idOf('ecogram'), itemId: 'x' } });
  const consent = (referral as { consents: { id: string }[] }).consents[0]?.id;
  expect(read.consents.map(({ id }) => id)).toContain(consent);
  const { document: balance } = await vault.handlers.worksheets.read({ id: idOf('balance') });
  const elsewhere = (balance as { burdens: { origin?: { worksheetId: string } }[] }).burdens[0]?.origin
    ?.worksheetId;
  expect(elsewhere).toMatch(/^[0-9a-f-]{36}$/u);
  expect(read.worksheets.map(({ id }) => id)).not.toContain(elsewhere);
  const moments = await vault.handlers.worksheets.moments({ id: idOf('balance') });
  expect(read.conversations.map(({ id }) => id)).toContain(moments[0]?.conversationId);
});

test('what cannot be read here is kept as it came, and said beforehand', async () => {
  const { vault, key } = await coach();
  const file = exampleFile();
  const worksheets = file.worksheets.map((worksheet) => {
    if (worksheet.instrument === 'ecogram')
      return withDocument(worksheet, { version: 9, drawn: 'otherwise' });
    return worksheet.instrument === 'balance' ? withDocument(worksheet, { version: 1 }) : worksheet;
  });
  await vault.internal.receive({ bytes: await sent(key, { ...file, worksheets }) });
  const preview = await openInHand(vault);
  const of = (instrument: string) => preview.worksheets.find((each) => each.instrument === instrument);
  expect(of('ecogram')).toMatchObject({ unreadable: 3, problem: 'document-too-new' });
  expect(of('balance')).toMatchObject({ unreadable: 3, problem: 'document-unreadable' });
  expect(of('mindmap')).toMatchObject({ unreadable: 0, problem: null });
  const { clientId } = await addInHand(vault);
  const again = await dataOf(vault, clientId);
  expect(again.worksheets.find(({ instrument }) => instrument === 'ecogram')?.moments[0]?.document).toEqual({
    version: 9,
    drawn: 'otherwise',
  });
});

const withDocument = (
  worksheet: PortableFile['worksheets'][number],
  document: unknown,
): PortableFile['worksheets'][number] => ({
  ...worksheet,
  moments: worksheet.moments.map((moment) => ({ ...moment, document })),
});

test('a removed worksheet stays at home, and of a removed conversation only its day goes along', async () => {
  const { sender, receiver, key, clientId } = await twoCoaches();
  const { conversations, worksheets, consents } = await sender.handlers.clients.read({ id: clientId });
  await sender.handlers.conversations.remove({ id: conversations[0]?.id ?? '' });
  await sender.handlers.worksheets.remove({ id: worksheets[0]?.id ?? '' });
  await sender.handlers.consents.remove({ id: consents[0]?.id ?? '' });
  const file = await dataOf(sender, clientId, false);
  expect(file.worksheets.length).toBe(7);
  expect(file.consents.length).toBe(1);
  expect(file.conversations.filter(({ removedAt }) => removedAt !== null)).toMatchObject([
    { place: '', note: '' },
  ]);
  // And without private notes none of them leaves
  expect(file.privateNotes).toBe(false);
  expect(file.client.notes).toBe('');
  expect(file.conversations.map(({ note }) => note)).toEqual(['', '', '']);
  const documents = file.worksheets.flatMap(({ moments }) => moments.map(({ document }) => document));
  expect(documents.filter((document) => (document as { privateNote: string }).privateNote !== '')).toEqual(
    [],
  );
  const added = await received(receiver, await sent(key, file));
  expect((await receiver.handlers.clients.read({ id: added.clientId })).conversations.length).toBe(2);
});

test('a file of nobody, of one that was removed, or for a key that is none, is not handed over', async () => {
  const { sender, key, clientId } = await twoCoaches();
  for (const wrong of [
    '',
    'age1',
    `${key}q`,
    key.replace(/.$/u, ''),
    'AGE-SECRET-KEY-1QQQ',
    'iemand@post.be',
  ]) {
    const protection = { kind: 'key', key: wrong } as const;
    expect(await codeFrom(() => handedOver(sender, clientId, protection))).toBe('transfer-key-invalid');
  }
  expect(await codeFrom(() => handedOver(sender, 'nobody', { kind: 'key', key }))).toBe('not-found');
  await sender.handlers.clients.remove({ id: clientId });
  expect(await codeFrom(() => handedOver(sender, clientId, { kind: 'key', key }))).toBe('not-found');
});

test('the key with which files are received stays the same, and a file for another key stays shut', async () => {
  const { vault, key } = await coach();
  expect(key).toMatch(/^age1[0-9a-z]{58}$/u);
  expect((await vault.handlers.transfers.ownKey({})).key).toBe(key);
  const { key: other } = await coach();
  await vault.internal.receive({ bytes: await sent(other) });
  expect(await codeFrom(() => openInHand(vault))).toBe('transfer-wrong-key');
});

test('words open it however they are typed, and other words do not', async () => {
  const { vault } = await coach();
  const bytes = await sealed(
    parcelOf(exampleFile('last')),
    { kind: 'words', words: 'klaproos pier landhuis' },
    4,
  );
  expect(await vault.internal.receive({ bytes })).toEqual({ needs: 'words' });
  expect(await codeFrom(() => openInHand(vault, 'klaproos pier landhuizen'))).toBe('transfer-wrong-words');
  expect((await openInHand(vault, '  Klaproos PIER   landhuis ')).callingName).toBe('Nadia');
});

test('nothing can be added before it was opened, or of another file than the one in hand', async () => {
  const { vault, key } = await coach();
  expect(await codeFrom(() => addInHand(vault))).toBe('not-found');
  const bytes = await sent(key);
  await vault.internal.receive({ bytes });
  expect(await codeFrom(() => addInHand(vault))).toBe('not-found');
  await openInHand(vault);
  await vault.internal.receive({ bytes });
  expect(await codeFrom(() => addInHand(vault))).toBe('not-found');
  await openInHand(vault);
  await vault.internal.forgetReceived({});
  expect(await codeFrom(() => addInHand(vault))).toBe('not-found');
  expect(await codeFrom(() => vault.internal.receive({ bytes: Buffer.from('%PDF-1.4') }))).toBe(
    'transfer-foreign',
  );
  expect(await vault.handlers.clients.list({})).toEqual([]);
});

test('what went through a mail as text opens too', async () => {
  const { vault, key } = await coach();
  const bytes = Buffer.from(armor.encode(await sent(key)), 'latin1');
  await vault.internal.receive({ bytes });
  expect((await openInHand(vault)).callingName).toBe('Nadia');
});

test('an import that is stopped leaves nothing in the house', async () => {
  const { vault, key, folder } = await coach();
  await vault.internal.receive({ bytes: await sent(key) });
  await openInHand(vault);
  await vault.internal.jobBegin({ kind: 'addReceived', argument: {} });
  await vault.internal.jobStep({});
  await vault.internal.jobDrop({});
  expect(await vault.handlers.clients.list({})).toEqual([]);
  const left = existsSync(path.join(folder, 'backups')) ? readdirSync(path.join(folder, 'backups')) : [];
  expect(left.filter((name) => name.includes('unfinished'))).toEqual([]);
});

test('a restricted file goes to nobody but the person whom it is about', async () => {
  const { vault, key } = await coach();
  const { clientId } = await received(vault, await sent(key, { ...exampleFile('last'), worksheets: [] }));
  await vault.handlers.privacy.restrict({ id: clientId, reason: 'gevraagd' });
  expect(await codeFrom(() => handedOver(vault, clientId, { kind: 'key', key }))).toBe('file-restricted');
  const argument = { clientId, language: 'nl', privateNotes: true } as const;
  const { files } = await jobDone(vault, { kind: 'personalExport', argument });
  const { client } = JSON.parse(Buffer.from(files[1]?.bytes ?? []).toString('utf8')) as PortableFile;
  expect(client.restrictionReason).toBe('gevraagd');
});

test('the audit trail says what left and what came, and never what was in it', async () => {
  const { vault, key } = await coach();
  const { clientId } = await received(vault, await sent(key));
  await vault.internal.recordFile({ clientId, action: 'handed-over' });
  await vault.internal.recordFile({ clientId, action: 'personal-export' });
  const argument = { clientId, language: 'nl', privateNotes: true } as const;
  const { files, name } = await jobDone(vault, { kind: 'personalExport', argument });
  expect(name).toBe('inzage-2026-07-02');
  const { audit } = JSON.parse(Buffer.from(files[1]?.bytes ?? []).toString('utf8')) as PortableFile;
  const actions = audit.filter(({ subjectId }) => subjectId === clientId).map(({ action }) => action);
  expect(actions).toEqual(['imported', 'handed-over', 'personal-export']);
});
