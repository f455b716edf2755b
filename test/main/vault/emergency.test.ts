import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, afterAll, expect, test } from 'vitest';
import { emergencyHandlers } from '../../../main/bridge/handlers/emergency.ts';
import { readChosenFile } from '../../../main/bridge/opening.ts';
import { fileSaver } from '../../../main/bridge/saving.ts';
import { createVaultService, type VaultService } from '../../../main/vault/service.ts';
import type { Handlers } from '../../../preload/contract/types.ts';
import { codeFrom } from './support/codes.ts';
import { passphrase, quickCost } from './support/constants.ts';
import { addActor, ecogramIn, edit, namesIn, newWorksheet } from './support/ecograms.ts';

/** One store for all of these: making keys takes its time on purpose. */
const home = mkdtempSync(join(tmpdir(), 'houvast-emergency-'));
let vault: VaultService;
let chosen: string | null = join(home, 'elders.houvast-noodkopie');
let door: Handlers<'main'>['emergency'];

const doorOf = (service: VaultService): Handlers<'main'>['emergency'] =>
  emergencyHandlers({
    vault: {
      askInternal: async (method, argument) => service.internal[method](argument),
    },
    saveFile: fileSaver(async () => chosen),
    askEmergencyCopy: async () => chosen,
    readFile: readChosenFile,
  });
const serviceIn = (name: string): VaultService =>
  createVaultService({
    folder: join(home, name),
    clock: () => new Date(),
    randomId: randomUUID,
    cost: quickCost,
  });

beforeAll(async () => {
  vault = serviceIn('data');
  await vault.handlers.vault.create({ passphrase, language: 'nl' });
  door = doorOf(vault);
});
afterAll(async () => {
  await vault.internal.close({});
  rmSync(home, { recursive: true, force: true });
});

/** What stands in the window and is not on disk: one more person than the worksheet has. */
async function unsaved(
  id: string,
  name: string,
): Promise<{ worksheetId: string; revision: number; document: unknown }> {
  const { revision } = await vault.handlers.worksheets.read({ id });
  const document = await ecogramIn(vault, id);
  const command = addActor(name);
  if (command.do !== 'add') throw new Error('not an addition');
  const actors = [...document.actors, ...command.actors];
  return {
    worksheetId: id,
    revision,
    document: { ...document, actors, relations: [...document.relations, ...command.relations] },
  };
}

const opened = async () => {
  const answer = await door.open({});
  if (answer.outcome !== 'opened') throw new Error('nothing was opened');
  return answer;
};

test('what could not be saved is brought back, and taken back again', async () => {
  const { id } = await newWorksheet(vault);
  await edit(vault, id, [addActor('Noor')]);
  expect(await door.save({ worksheets: [await unsaved(id, 'Bram')] })).toEqual({ outcome: 'saved' });
  const file = readFileSync(chosen ?? '');
  expect(file.includes('Bram')).toBe(false);
  expect(file.includes('Noor')).toBe(false);

  const { worksheets } = await opened();
  expect(worksheets).toMatchObject([
    { worksheetId: id, title: 'Netwerk', clientName: 'Yasmina', instrument: 'ecogram', state: 'ready' },
  ]);
  const [back] = await vault.handlers.emergency.putBack({ worksheets: [{ worksheetId: id, beside: null }] });
  expect(await namesIn(vault, id)).toEqual(['Noor', 'Bram']);
  expect((await opened()).worksheets).toMatchObject([{ state: 'same' }]);

  const replace = { do: 'replace', document: back?.before };
  const undone = {
    id,
    editId: randomUUID(),
    revision: back?.revision ?? 0,
    conversationId: null,
    commands: [replace],
  };
  await vault.handlers.worksheets.edit(undone);
  expect(await namesIn(vault, id)).toEqual(['Noor']);
});

test('a worksheet that was changed since is not written over: the copy goes beside it', async () => {
  const { id, clientId } = await newWorksheet(vault);
  await door.save({ worksheets: [await unsaved(id, 'Bram')] });
  await edit(vault, id, [addActor('Sara')]);
  expect((await opened()).worksheets).toMatchObject([{ state: 'newer' }]);
  const { emergency } = vault.handlers;
  const over = { worksheets: [{ worksheetId: id, beside: null }] };
  expect(await codeFrom(() => emergency.putBack(over))).toBe('conflict');
  expect(await namesIn(vault, id)).toEqual(['Sara']);
  const [added] = await emergency.putBack({
    worksheets: [{ worksheetId: id, beside: 'Netwerk (noodkopie)' }],
  });
  expect(await namesIn(vault, id)).toEqual(['Sara']);
  expect(await namesIn(vault, added?.worksheetId ?? '')).toEqual(['Bram']);
  expect((await vault.handlers.clients.read({ id: clientId })).worksheets).toHaveLength(2);
  expect(await codeFrom(() => emergency.putBack(over))).toBe('not-found');
});

test('one that does not fit, one that was removed and one that is not asked for stay as they are', async () => {
  const removed = await newWorksheet(vault);
  const fits = await newWorksheet(vault);
  const broken = await newWorksheet(vault);
  await door.save({
    worksheets: [
      await unsaved(removed.id, 'Bram'),
      { ...(await unsaved(broken.id, 'x')), document: { alles: 'stuk' } },
      await unsaved(fits.id, 'Sara'),
    ],
  });
  await vault.handlers.worksheets.remove({ id: removed.id });
  expect((await opened()).worksheets.map(({ state }) => state)).toEqual(['gone', 'unreadable', 'ready']);
  const both = [fits.id, broken.id].map((worksheetId) => ({ worksheetId, beside: null }));
  expect(await codeFrom(() => vault.handlers.emergency.putBack({ worksheets: both }))).toBe('edit-refused');
  expect(await namesIn(vault, fits.id)).toEqual([]);
  await vault.handlers.emergency.putBack({ worksheets: both.slice(0, 1) });
  expect(await namesIn(vault, fits.id)).toEqual(['Sara']);
  expect(await namesIn(vault, broken.id)).toEqual([]);
});

test('every bit of an emergency copy counts, and every length', async () => {
  const { id } = await newWorksheet(vault);
  await door.save({ worksheets: [await unsaved(id, 'Bram')] });
  const whole = readFileSync(chosen ?? '');
  const codes = new Set<string>();
  const read = (bytes: Uint8Array) =>
    codeFrom(() => vault.internal.readEmergencyFile({ bytes: new Uint8Array(bytes) }));
  for (let at = 0; at < whole.length; at += 1) {
    const changed = Buffer.from(whole);
    changed.writeUInt8(changed.readUInt8(at) ^ (1 << (at % 8)), at);
    codes.add(await read(changed));
    if (at % 7 === 0) codes.add(await read(whole.subarray(0, at)));
  }
  codes.add(await read(Buffer.concat([whole, Buffer.from([0])])));
  expect([...codes].toSorted()).toEqual(['emergency-foreign', 'emergency-unreadable']);
  const later = Buffer.from(whole);
  later.write('2', 23, 'latin1');
  expect(await read(later)).toBe('store-newer');
  expect(await read(whole)).toBe('done');
});

test('opens in the store that it was made of and in no other, and not while locked', async () => {
  const { id } = await newWorksheet(vault);
  await door.save({ worksheets: [await unsaved(id, 'Bram')] });
  const other = serviceIn('other');
  await other.handlers.vault.create({ passphrase, language: 'nl' });
  expect(await codeFrom(() => doorOf(other).open({}))).toBe('emergency-foreign');
  await other.internal.close({});
  expect(await codeFrom(() => doorOf(other).open({}))).toBe('locked');
  writeFileSync(chosen ?? '', 'een brief');
  expect(await codeFrom(() => door.open({}))).toBe('emergency-unreadable');
  chosen = null;
  expect(await door.open({})).toEqual({ outcome: 'cancelled' });
  expect(await door.save({ worksheets: [await unsaved(id, 'Bram')] })).toEqual({ outcome: 'cancelled' });
  chosen = join(home, 'weg', 'elders.houvast-noodkopie');
  expect(await codeFrom(() => door.open({}))).toBe('emergency-unreadable');
  expect(await codeFrom(async () => door.save({ worksheets: [await unsaved(id, 'Bram')] }))).toBe(
    'folder-missing',
  );
  expect(existsSync(join(home, 'weg'))).toBe(false);
});
