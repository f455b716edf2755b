import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { contract } from '../../../preload/contract/contract.ts';
import type { Method } from '../../../preload/contract/method.ts';
import { placesIn } from '../../../main/vault/folder/places.ts';
import { lookWithPassphrase } from '../../../main/vault/keys/keyring.ts';
import { isReading } from '../../../main/vault/reading/reading-methods.ts';
import { openCopy } from '../../../main/vault/session.ts';
import { codeFrom } from './support/codes.ts';
import { passphrase } from './support/constants.ts';
import { addActor, edit, namesIn, newWorksheet } from './support/ecograms.ts';
import { newVault, standingClock, temporaryFolder, vaultIn } from './support/vaults.ts';

const running: ChildProcess[] = [];
afterEach(async () => {
  for (const child of running.splice(0)) {
    const closed = once(child, 'close');
    child.kill('SIGKILL');
    await closed;
  }
});

/** A process of its own that works in the store; it has begun when this answers. */
async function other(script: string, ...args: string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'support', script), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  running.push(child);
  await once(child.stdout, 'data');
  child.stdout.resume();
  return child;
}

const readingPlaces = (): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`houvast-reading-${process.pid}-`));
const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'base64')]),
  );

test('files that are open elsewhere are read from a copy, and opened for good when the other has closed', async () => {
  const first = await newVault(standingClock('2026-03-03T13:02:00.000Z'));
  const { id, clientId } = await newWorksheet(first.vault);
  await edit(first.vault, id, [addActor('Noor')]);
  expect(JSON.parse(readFileSync(join(first.folder, 'houvast.open'), 'utf8'))).toEqual({
    format: 'houvast-open',
    version: 1,
    since: '2026-03-03T13:02:00.000Z',
  });

  const second = vaultIn(first.folder, standingClock('2026-03-03T15:00:00.000Z'));
  const keys = second.handlers.vault;
  expect(await keys.status({})).toMatchObject({ state: 'locked', openSince: '2026-03-03T13:02:00.000Z' });
  expect(await codeFrom(() => keys.unlock({ passphrase }))).toBe('store-in-use');
  const before = filesOf(first.folder);
  expect(await codeFrom(() => keys.unlockReadOnly({ passphrase: `${passphrase}!` }))).toBe(
    'wrong-passphrase',
  );
  expect(readingPlaces()).toEqual([]);
  await keys.unlockReadOnly({ passphrase });
  expect(readingPlaces()).toHaveLength(1);
  expect(await keys.status({})).toMatchObject({ state: 'open', readOnlySince: '2026-03-03T13:02:00.000Z' });
  expect(await namesIn(second, id)).toEqual(['Noor']);
  expect(await second.handlers.clients.read({ id: clientId })).toMatchObject({ worksheets: [{ id }] });
  expect(filesOf(first.folder)).toEqual(before);

  await edit(first.vault, id, [addActor('Bram')]);
  expect(await namesIn(second, id)).toEqual(['Noor']);
  expect(await codeFrom(() => keys.openForEditing({}))).toBe('store-in-use');
  expect(await namesIn(second, id)).toEqual(['Noor']);

  await first.vault.internal.close({});
  expect(existsSync(join(first.folder, 'houvast.open'))).toBe(false);
  await keys.openForEditing({});
  expect(readingPlaces()).toEqual([]);
  expect(await keys.status({})).toMatchObject({ readOnlySince: null, openSince: '2026-03-03T15:00:00.000Z' });
  expect(await namesIn(second, id)).toEqual(['Noor', 'Bram']);
  await edit(second, id, [addActor('Sara')]);
}, 60_000);

test('in files that are open to read nothing can be changed, and nothing leaves', async () => {
  const { vault, folder } = await newVault();
  const { id } = await newWorksheet(vault);
  const reader = vaultIn(folder);
  const files = filesOf(folder);
  await reader.handlers.vault.unlockReadOnly({ passphrase });
  const before = await reader.handlers.worksheets.read({ id });
  const spaces: Readonly<Record<string, object>> = { ...reader.handlers, internal: reader.internal };
  let refused = 0;
  for (const [namespace, methods] of Object.entries(spaces)) {
    for (const [name, work] of Object.entries(methods) as [string, (argument: unknown) => unknown][]) {
      if (isReading(namespace, name)) continue;
      expect(await codeFrom(() => work({ id })), `${namespace}.${name}`).toBe('read-only');
      refused += 1;
    }
  }
  expect(refused).toBeGreaterThan(40);
  expect(await reader.handlers.worksheets.read({ id })).toEqual(before);
  await reader.internal.close({});
  expect(readingPlaces()).toEqual([]);
  expect(filesOf(folder)).toEqual(files);
});

test('only what the contract has can be read, and no name says that it changes something', () => {
  const names = Object.entries(contract).flatMap(([namespace, methods]) =>
    Object.keys(methods as Readonly<Record<string, Method>>)
      .filter((name) => isReading(namespace, name))
      .map((name) => `${namespace}.${name}`),
  );
  expect(names).toContain('worksheets.read');
  const changing =
    /create|change|remove|restore|edit|rename|duplicate|settle|renew|prove|set|erase|import|add|put|save|print|copy/i;
  // This one closes the copy before it opens what can be changed.
  expect(names.filter((name) => changing.test(name.split('.')[1] ?? ''))).toEqual(['vault.openForEditing']);
});

test('what a reader that fell over left is taken away at the next start, and that of one that runs is not', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'close');
  const left = join(tmpdir(), `houvast-reading-${child.pid}-abcdef`);
  const kept = join(tmpdir(), `houvast-reading-${process.pid}-test`);
  for (const place of [left, kept]) mkdirSync(place);
  writeFileSync(join(left, 'houvast.store'), 'x');
  vaultIn(temporaryFolder());
  expect(existsSync(left)).toBe(false);
  expect(readingPlaces()).toEqual([`houvast-reading-${process.pid}-test`]);
  rmSync(kept, { recursive: true });
});

test('a mark of a computer that fell out keeps nobody out, and a spoiled one is no mark', async () => {
  const { vault, folder } = await newVault();
  await vault.internal.close({});
  const mark = join(folder, 'houvast.open');
  writeFileSync(
    mark,
    JSON.stringify({ format: 'houvast-open', version: 1, since: '2026-01-01T08:00:00.000Z' }),
  );
  const again = vaultIn(folder, standingClock('2026-03-04T09:00:00.000Z'));
  await again.handlers.vault.unlock({ passphrase });
  expect(readFileSync(mark, 'utf8')).toContain('2026-03-04T09:00:00.000Z');
  await again.internal.close({});
  for (const spoiled of [
    '',
    '{}',
    'x'.repeat(5_000),
    '{"format":"houvast-open","version":1,"since":"gisteren"}',
  ]) {
    writeFileSync(mark, spoiled);
    expect(await vaultIn(folder).handlers.vault.status({})).toMatchObject({
      state: 'locked',
      openSince: null,
    });
  }
});

test('a copy that is made while another process edits as fast as it can is always whole', async () => {
  const { vault, folder } = await newVault();
  const { id } = await newWorksheet(vault);
  await edit(vault, id, [{ do: 'write-note', note: '1 x' }]);
  await vault.internal.close({});
  await other('editing-child.ts', folder, id);
  const places = placesIn(folder);
  const seen = new Set<number>();
  const ring = await lookWithPassphrase(places, passphrase);
  while (seen.size < 6) {
    // What the other says is read meanwhile: a full pipe would hold it up.
    await turn();
    const store = await openCopy(places, ring, temporaryFolder());
    const { revision, note, holds } = store.transaction((tables) => {
      const { note: written } = JSON.parse(tables.moments.newest(id)?.document ?? '{}') as { note: string };
      return {
        revision: tables.worksheets.read(id)?.revision,
        note: Number(written.split(' ')[0]),
        holds: tables.audit.verify(),
      };
    });
    store.close();
    expect(note).toBe(revision);
    expect(holds).toBe(true);
    seen.add(note);
  }
}, 90_000);
