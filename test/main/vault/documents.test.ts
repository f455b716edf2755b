import { expect, test } from 'vitest';
import type { EcogramDocument } from '../../../domain/instruments/ecogram/document.ts';
import { addActor, ecogramIn, edit, namesIn, newWorksheet } from './support/ecograms.ts';
import { insideStore } from './support/past-the-vault.ts';
import { newVault, reopened } from './support/vaults.ts';

test.each([
  ['no JSON', '{"version":1,', 'document-unreadable'],
  ['nothing that an ecogram can be', '{"version":1,"actors":7}', 'document-unreadable'],
  ['a document of a later version', '{"version":99}', 'document-too-new'],
])('%s is shown as a problem, kept as it is, and not written over', async (_, stored, problem) => {
  const { vault, folder } = await newVault();
  const { id } = await newWorksheet(vault);
  await edit(vault, id, [addActor('Fatima')]);
  await vault.internal.close({});
  await insideStore(folder, (database) => database.prepare('UPDATE moments SET document = ?').run(stored));

  const again = await reopened(vault, folder);
  const { worksheets } = again.handlers;
  expect(await worksheets.read({ id })).toMatchObject({ document: null, problem, revision: 1 });
  const sent = { id, editId: 'e', revision: 1, conversationId: null, commands: [addActor('Tom')] };
  await expect(async () => worksheets.edit(sent)).rejects.toMatchObject({ code: problem });
  const copy = { id, title: '', conversationId: null };
  await expect(async () => worksheets.duplicate(copy)).rejects.toMatchObject({ code: problem });
  await again.internal.close({});
  const kept = await insideStore(folder, (database) =>
    database.prepare('SELECT document FROM moments').pluck().all(),
  );
  expect(kept).toEqual([stored]);
});

test('an ecogram of nobody and one of three hundred are kept', async () => {
  const { vault, folder } = await newVault();
  const empty = await newWorksheet(vault);
  const full = await newWorksheet(vault);
  const names = Array.from({ length: 300 }, (_, at) => `Actor ${at} ${'ö'.repeat(40)}`);
  await edit(
    vault,
    full.id,
    names.map((name) => addActor(name)),
  );
  const again = await reopened(vault, folder);
  expect(await namesIn(again, empty.id)).toEqual([]);
  expect(await namesIn(again, full.id)).toEqual(names);
});

test('names of every sort survive in a document, lone halves of characters included', async () => {
  const { vault, folder } = await newVault();
  const { id } = await newWorksheet(vault);
  const names = [
    'a',
    'x'.repeat(500),
    '👩🏽‍🦱',
    'فاطمة',
    'Iğdır',
    'tab\there\u0000\u001f',
    '\ud83d',
    '</script>',
    'e\u0301',
  ];
  await edit(
    vault,
    id,
    names.map((name) => addActor(name)),
  );
  const again = await reopened(vault, folder);
  expect(await namesIn(again, id)).toEqual(names);
});

test('a name that is too long refuses the edit, the document stays', async () => {
  const { vault } = await newVault();
  const { id } = await newWorksheet(vault);
  await edit(vault, id, [addActor('Fatima')]);
  await expect(edit(vault, id, [addActor('x'.repeat(501))])).rejects.toMatchObject({ code: 'edit-refused' });
  expect(await namesIn(vault, id)).toEqual(['Fatima']);
});

test('commands that are each right but make a document that is not are refused together', async () => {
  const { vault } = await newVault();
  const { id } = await newWorksheet(vault);
  const many = Array.from({ length: 6 }, (_, batch) => ({
    do: 'add' as const,
    actors: Array.from({ length: 200 }, (__, at) => ({ ...actorOf(`b${batch}-${at}`) })),
    relations: [],
  }));
  await edit(vault, id, many).catch((error: unknown) =>
    expect(error).toMatchObject({ code: 'edit-refused' }),
  );
  expect((await ecogramIn(vault, id)).actors.length).toBeLessThanOrEqual(1_000);
});

function actorOf(id: string): EcogramDocument['actors'][number] {
  const command = addActor(id, id);
  if (command.do !== 'add' || command.actors[0] === undefined) throw new Error('no actor');
  return command.actors[0];
}
