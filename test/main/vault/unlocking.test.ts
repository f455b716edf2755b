import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { passphrase } from './support/constants.ts';
import { newVault, temporaryFolder, vaultIn } from './support/vaults.ts';

const next = 'een heel andere wachtzin';
const wrong = { code: 'wrong-passphrase' };

test('near misses do not open, the same text in another composition does', async () => {
  const folder = join(temporaryFolder(), 'data');
  const vault = vaultIn(folder);
  await vault.handlers.vault.create({ passphrase: 'één café op de hoek', language: 'nl' });
  await vault.internal.close({});
  const locked = vaultIn(folder).handlers.vault;
  const misses = [
    'één café op de hoek ',
    'Één café op de hoek',
    'een cafe op de hoek',
    'één café op de hoe',
    '',
  ];
  for (const miss of misses) await expect(locked.unlock({ passphrase: miss })).rejects.toMatchObject(wrong);
  await locked.unlock({ passphrase: 'e\u0301e\u0301n cafe\u0301 op de hoek' });
  expect(await locked.status({})).toMatchObject({ state: 'open', problem: null });
});

test('a passphrase of fourteen characters makes nothing', async () => {
  const folder = join(temporaryFolder(), 'data');
  const { vault } = vaultIn(folder).handlers;
  const refused = { code: 'passphrase-too-short' };
  await expect(
    vault.create({ passphrase: 'veertien tekens'.slice(1), language: 'nl' }),
  ).rejects.toMatchObject(refused);
  expect(await vault.status({})).toMatchObject({ state: 'none', problem: null });
});

test('the recovery key opens, and a new passphrase is then chosen without the old one', async () => {
  const { vault, folder, recoveryKey } = await newVault();
  await vault.internal.close({});
  const again = vaultIn(folder);
  await again.handlers.vault.unlockWithRecovery({ recoveryKey: recoveryKey.join(' ').toLowerCase() });
  await again.handlers.vault.changePassphrase({ current: null, next });
  await expect(again.handlers.vault.changePassphrase({ current: null, next })).rejects.toMatchObject(wrong);
  await again.internal.close({});
  const locked = vaultIn(folder).handlers.vault;
  await expect(locked.unlock({ passphrase })).rejects.toMatchObject(wrong);
  await locked.unlock({ passphrase: next });
});

test('a mistyped recovery key and another well-formed one say different things', async () => {
  const { vault, folder, recoveryKey } = await newVault();
  const other = await newVault();
  await vault.internal.close({});
  const locked = vaultIn(folder).handlers.vault;
  const mistyped = [...recoveryKey.slice(0, 8), recoveryKey[8] === '0000' ? '1111' : '0000'].join('');
  const refused = { code: 'recovery-key-mistyped' };
  await expect(locked.unlockWithRecovery({ recoveryKey: mistyped })).rejects.toMatchObject(refused);
  const foreign = { recoveryKey: other.recoveryKey.join('-') };
  await expect(locked.unlockWithRecovery(foreign)).rejects.toMatchObject({ code: 'wrong-recovery-key' });
});

test('changing the passphrase rewrites both key files and leaves the store as it was', async () => {
  const { vault, folder } = await newVault();
  const store = readFileSync(join(folder, 'houvast.store'));
  await expect(vault.handlers.vault.changePassphrase({ current: next, next })).rejects.toMatchObject(wrong);
  const refused = { code: 'passphrase-too-short' };
  await expect(
    vault.handlers.vault.changePassphrase({ current: passphrase, next: 'kort' }),
  ).rejects.toMatchObject(refused);
  await vault.handlers.vault.changePassphrase({ current: passphrase, next });
  await vault.internal.close({});
  expect(readFileSync(join(folder, 'houvast.keys'))).toEqual(readFileSync(join(folder, 'houvast.keys.copy')));
  expect(readFileSync(join(folder, 'houvast.store')).length).toBe(store.length);
  const locked = vaultIn(folder).handlers.vault;
  await expect(locked.unlock({ passphrase })).rejects.toMatchObject(wrong);
  await locked.unlock({ passphrase: next });
});

test('groups typed over from paper prove the recovery sheet, in a later session too', async () => {
  const { vault, folder, recoveryKey } = await newVault();
  expect(await vault.handlers.vault.status({})).toMatchObject({ recoveryProved: false });
  const typed = (group: number) => ({ group, text: (recoveryKey[group] ?? '').toLowerCase() });
  const swapped = [{ ...typed(1), group: 2 }];
  expect(await vault.handlers.vault.proveRecovery({ groups: swapped })).toEqual({ proved: false });
  expect(await vault.handlers.vault.proveRecovery({ groups: [] })).toEqual({ proved: false });
  await vault.internal.close({});
  const again = vaultIn(folder);
  await again.handlers.vault.unlock({ passphrase });
  expect(await again.handlers.vault.proveRecovery({ groups: [typed(0), typed(8)] })).toEqual({
    proved: true,
  });
  expect(await again.handlers.vault.status({})).toMatchObject({ recoveryProved: true });
});

test('a renewed recovery key opens and the old one no longer does', async () => {
  const { vault, folder, recoveryKey } = await newVault();
  const renewed = await vault.handlers.vault.renewRecovery({});
  expect(await vault.handlers.vault.status({})).toMatchObject({ recoveryProved: false });
  await vault.internal.close({});
  const locked = vaultIn(folder).handlers.vault;
  const refused = { code: 'wrong-recovery-key' };
  await expect(locked.unlockWithRecovery({ recoveryKey: recoveryKey.join(' ') })).rejects.toMatchObject(
    refused,
  );
  await locked.unlockWithRecovery({ recoveryKey: renewed.recoveryKey.join(' ') });
});

test('while locked everything that needs the store says so', async () => {
  const { vault } = await newVault();
  await vault.internal.close({});
  const { clients, conversations, worksheets } = vault.handlers;
  const id = 'x';
  const asked = [
    () => clients.list({}),
    () => clients.read({ id }),
    () => conversations.remove({ id }),
    () => worksheets.read({ id }),
    () => vault.handlers.vault.renewRecovery({}),
    () => vault.internal.record({ worksheetId: id, action: 'printed' }),
  ];
  for (const ask of asked) await expect(async () => ask()).rejects.toMatchObject({ code: 'locked' });
});
