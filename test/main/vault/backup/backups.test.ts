import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readManifest, writeManifest } from '../../../../main/vault/backup/manifest.ts';
import { placesIn } from '../../../../main/vault/folder/places.ts';
import { lookWithPassphrase } from '../../../../main/vault/keys/keyring.ts';
import { backupOf, everythingIn, restoreAtDoor, seeToBackups, fromSheet } from '../support/backups.ts';
import { codeFrom } from '../support/codes.ts';
import { passphrase } from '../support/constants.ts';
import { addActor, edit, newWorksheet } from '../support/ecograms.ts';
import { newVault, standingClock, vaultIn } from '../support/vaults.ts';

const listed = async (vault: Awaited<ReturnType<typeof newVault>>['vault']) =>
  (await vault.handlers.backups.list({})).backups;

test('a backup holds the store, encrypted from its first byte, the key file, and what is said of them', async () => {
  const { vault, folder } = await newVault();
  const { id } = await newWorksheet(vault);
  await edit(vault, id, [addActor('Kanarie Vogelaar')]);
  const name = await backupOf(vault);
  const place = join(folder, 'backups', name);
  expect(readdirSync(place).toSorted()).toEqual(['backup.json', 'houvast.keys', 'houvast.store']);
  const store = readFileSync(join(place, 'houvast.store'));
  expect(store.subarray(0, 16)).toEqual(readFileSync(join(folder, 'houvast.store')).subarray(0, 16));
  for (const file of readdirSync(place)) {
    expect(readFileSync(join(place, file)).includes('Kanarie')).toBe(false);
    expect(readFileSync(join(place, file)).includes('Yasmina')).toBe(false);
  }
  expect(await listed(vault)).toMatchObject([
    {
      name,
      reason: 'by-hand',
      clients: 1,
      worksheets: 1,
      sound: true,
      createdAt: '2026-03-03T10:00:00.000Z',
    },
  ]);
});

test('a session that changed something ends with a backup, one that only looked does not', async () => {
  const clock = standingClock();
  const { vault, folder, recoveryKey } = await newVault(clock);
  await newWorksheet(vault);
  await vault.internal.close({});
  const second = vaultIn(folder, clock);
  expect(await listed(second)).toMatchObject([{ reason: 'session', clients: 1 }]);
  clock.set('2026-03-03T11:00:00.000Z');
  await second.handlers.vault.unlockWithRecovery(fromSheet(recoveryKey));
  await second.internal.close({});
  expect(await listed(vaultIn(folder))).toHaveLength(1);
});

test('what a session could not back up is backed up when the store is opened again, and once a day in any case', async () => {
  const clock = standingClock();
  const { vault, folder, recoveryKey } = await newVault(clock);
  await newWorksheet(vault);
  await vault.internal.close({});
  rmSync(join(folder, 'backups'), { recursive: true });
  const again = vaultIn(folder, clock);
  await again.handlers.vault.unlockWithRecovery(fromSheet(recoveryKey));
  expect(await seeToBackups(again)).toBeGreaterThan(2);
  expect(await listed(again)).toMatchObject([{ reason: 'session', clients: 1 }]);
  expect(await seeToBackups(again)).toBe(1);
  clock.set('2026-03-04T09:00:00.000Z');
  await seeToBackups(again);
  expect(await listed(again)).toMatchObject([{ reason: 'daily' }, { reason: 'session' }]);
});

test('a backup that takes long is not made at a lock, and the next opening says that it would hold others up', async () => {
  const clock = standingClock();
  const { vault, folder, recoveryKey } = await newVault(clock);
  await newWorksheet(vault);
  const key = (await lookWithPassphrase(placesIn(folder), passphrase)).keys.backups;
  const place = join(folder, 'backups', await backupOf(vault));
  const { mac: _, ...manifest } = (await readManifest(place)) ?? expect.fail('no manifest');
  await writeManifest(place, { ...manifest, milliseconds: 9_000 }, key);
  await vault.handlers.clients.create({ callingName: 'Bram' });
  clock.set('2026-03-03T12:00:00.000Z');
  await vault.internal.close({});
  const again = vaultIn(folder, clock);
  expect(await listed(again)).toMatchObject([{ reason: 'by-hand' }]);
  await again.handlers.vault.unlockWithRecovery(fromSheet(recoveryKey));
  const said = [];
  for (let busy = true; busy;) {
    const state = await again.internal.upkeep({});
    said.push(state.heavy);
    ({ busy } = state);
  }
  expect(said).toEqual([false, true, true, true, true, false]);
  expect(await listed(again)).toMatchObject([{ reason: 'session' }, { reason: 'by-hand' }]);
});

test('what was cut short is tidied away when the store is opened again', async () => {
  const { vault, folder, recoveryKey } = await newVault();
  const name = await backupOf(vault);
  await vault.internal.close({});
  const backups = join(folder, 'backups');
  mkdirSync(join(backups, '2026-03-03T09-00-00Z.unfinished'));
  writeFileSync(join(backups, '2026-03-03T09-00-00Z.unfinished', 'houvast.store'), 'half');
  const again = vaultIn(folder);
  await again.handlers.vault.unlockWithRecovery(fromSheet(recoveryKey));
  expect((await listed(again)).map((each) => each.name)).toContain(name);
  await seeToBackups(again);
  expect(readdirSync(backups).filter((each) => each.endsWith('.unfinished'))).toEqual([]);
});

test('a backup that is stopped halfway leaves nothing', async () => {
  const { vault, folder } = await newVault();
  await vault.internal.jobBegin({ kind: 'backup', argument: { reason: 'by-hand' } });
  await vault.internal.jobStep({});
  await vault.internal.jobStep({});
  expect(readdirSync(join(folder, 'backups'))).toHaveLength(1);
  await vault.internal.jobDrop({});
  expect(readdirSync(join(folder, 'backups'))).toEqual([]);
});

test(
  'a new passphrase also opens the backups, and the old one opens none of them',
  { timeout: 90_000 },
  async () => {
    const { vault, folder, recoveryKey } = await newVault();
    await newWorksheet(vault);
    const name = await backupOf(vault);
    const next = 'een heel andere wachtzin';
    await vault.handlers.vault.changePassphrase({ current: passphrase, next });
    await vault.internal.close({});
    for (const file of ['houvast.keys', 'houvast.keys.copy', 'houvast.store']) rmSync(join(folder, file));
    const door = vaultIn(folder);
    expect(await door.handlers.vault.status({})).toMatchObject({
      state: 'unusable',
      problem: 'key-file-missing',
    });
    expect(await codeFrom(() => restoreAtDoor(door, name, { passphrase }))).toBe('wrong-passphrase');
    await door.internal.jobBegin({ kind: 'restore', argument: { name, secret: { passphrase: next } } });
    while ((await door.internal.jobStep({})).done < 1);
    await door.internal.jobFinish({});
    await door.handlers.vault.unlockWithRecovery(fromSheet(recoveryKey));
    expect(await door.handlers.clients.list({})).toHaveLength(1);
  },
);

test(
  'a backup that cannot be written when the passphrase changes is counted, and gets the new key file as soon as it can',
  { timeout: 90_000 },
  async () => {
    const { vault, folder } = await newVault();
    const name = await backupOf(vault);
    const behind = async (): Promise<number> => (await vault.handlers.backups.list({})).behind;
    const inTheWay = join(folder, 'backups', name, 'houvast.keys.new');
    mkdirSync(inTheWay);
    const next = 'een heel andere wachtzin';
    const change = vault.handlers.vault.changePassphrase;
    expect(await change({ current: passphrase, next })).toEqual({ backupsBehind: 1 });
    const keys = (): Buffer => readFileSync(join(folder, 'backups', name, 'houvast.keys'));
    const old = keys();
    await seeToBackups(vault);
    expect(await behind()).toBe(1);
    expect(keys()).toEqual(old);
    rmSync(inTheWay, { recursive: true });
    expect(await vault.internal.upkeep({})).toMatchObject({ changed: true });
    expect(await behind()).toBe(0);
    expect(keys()).toEqual(readFileSync(join(folder, 'houvast.keys')));
    expect(await change({ current: next, next: passphrase })).toEqual({ backupsBehind: 0 });
  },
);

test('an open store goes back to a backup, and from there to what it was', async () => {
  const clock = standingClock();
  const { vault, folder, recoveryKey } = await newVault(clock);
  const { id } = await newWorksheet(vault);
  await edit(vault, id, [addActor('Tom')]);
  const then = await everythingIn(vault);
  const name = await backupOf(vault);
  clock.set('2026-03-03T11:00:00.000Z');
  await edit(vault, id, [addActor('Lien')]);
  await vault.handlers.clients.create({ callingName: 'Nieuw' });
  const later = await everythingIn(vault);
  await vault.internal.jobBegin({ kind: 'restore', argument: { name, secret: null } });
  while ((await vault.internal.jobStep({})).done < 1);
  await vault.internal.jobFinish({});
  expect(await codeFrom(() => vault.handlers.clients.list({}))).toBe('locked');

  const back = vaultIn(folder, clock);
  await back.handlers.vault.unlockWithRecovery(fromSheet(recoveryKey));
  expect(await everythingIn(back)).toEqual(then);
  const [undo] = await listed(back);
  expect(undo).toMatchObject({ reason: 'before-restore', clients: 2 });
  await back.internal.close({});
  const door = vaultIn(folder, clock);
  await restoreAtDoor(door, undo?.name ?? '', fromSheet(recoveryKey));
  await door.handlers.vault.unlockWithRecovery(fromSheet(recoveryKey));
  expect(await everythingIn(door)).toEqual(later);
  expect(existsSync(join(folder, 'houvast.store.restoring'))).toBe(false);
});

test('a restore that was decided and cut short is finished at the next opening', async () => {
  const { vault, folder, recoveryKey } = await newVault();
  await newWorksheet(vault);
  const name = await backupOf(vault);
  const then = await everythingIn(vault);
  await vault.handlers.clients.create({ callingName: 'Later' });
  await vault.internal.close({});
  // As it is between the decision and the renaming.
  writeFileSync(
    join(folder, 'houvast.store.restored'),
    readFileSync(join(folder, 'backups', name, 'houvast.store')),
  );
  const again = vaultIn(folder);
  expect(await again.handlers.vault.status({})).toMatchObject({ state: 'locked' });
  await again.handlers.vault.unlockWithRecovery(fromSheet(recoveryKey));
  expect(await everythingIn(again)).toEqual(then);
  expect(existsSync(join(folder, 'houvast.store.restored'))).toBe(false);
});

test('a restore that is stopped leaves everything as it was', async () => {
  const { vault, folder } = await newVault();
  await newWorksheet(vault);
  const name = await backupOf(vault);
  await vault.handlers.clients.create({ callingName: 'Later' });
  const now = await everythingIn(vault);
  await vault.internal.jobBegin({ kind: 'restore', argument: { name, secret: null } });
  for (let piece = 0; piece < 6; piece += 1) await vault.internal.jobStep({});
  await vault.internal.jobDrop({});
  expect(await everythingIn(vault)).toEqual(now);
  expect(readdirSync(folder).filter((file) => file.includes('restor'))).toEqual([]);
});

test('a folder with nothing but backups is not begun anew', async () => {
  const { vault, folder, recoveryKey } = await newVault();
  const name = await backupOf(vault);
  await vault.internal.close({});
  for (const file of ['houvast.keys', 'houvast.keys.copy', 'houvast.store']) rmSync(join(folder, file));
  rmSync(join(folder, 'houvast.store-journal'), { force: true });
  const door = vaultIn(folder);
  expect(await door.handlers.vault.status({})).toMatchObject({ state: 'unusable' });
  expect(await codeFrom(() => door.handlers.vault.create({ passphrase, language: 'nl' }))).toBe(
    'folder-already-used',
  );
  await restoreAtDoor(door, name, fromSheet(recoveryKey));
  expect(await codeFrom(() => door.handlers.vault.unlockWithRecovery(fromSheet(recoveryKey)))).toBe('done');
});
