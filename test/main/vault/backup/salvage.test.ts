import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SalvageOutcome } from '../../../../preload/contract/backups.ts';
import type { VaultService } from '../../../../main/vault/service.ts';
import { jobDone } from '../../../../tools/vault/job-done.ts';
import { bytesBelow, everythingIn } from '../support/backups.ts';
import { codeFrom } from '../support/codes.ts';
import { auditHolds } from '../support/past-the-vault.ts';
import { newVault, standingClock, vaultIn } from '../support/vaults.ts';

const pageSize = 4_096;

/** A closed store with the example client, and everything in it. */
async function closedStore(): Promise<{
  folder: string;
  store: string;
  secret: { recoveryKey: string };
  before: unknown;
}> {
  const { vault, folder, recoveryKey } = await newVault();
  await vault.handlers.clients.addExample({ language: 'nl' });
  const before = await everythingIn(vault);
  await vault.internal.close({});
  return {
    folder,
    store: join(folder, 'houvast.store'),
    secret: { recoveryKey: recoveryKey.join('-') },
    before,
  };
}

async function salvaged(
  folder: string,
  secret: { recoveryKey: string },
): Promise<{ outcome: SalvageOutcome; vault: VaultService }> {
  const door = vaultIn(folder, standingClock());
  const outcome = await jobDone(door, { kind: 'salvage', argument: { secret, language: 'nl' } });
  await jobDone(door, { kind: 'restore', argument: { name: outcome.name, secret } });
  await door.handlers.vault.unlockWithRecovery(secret);
  return { outcome, vault: door };
}

test('a flipped bit costs nothing: what stands in a changed page is read, and said not to be certain', async () => {
  const { folder, store, secret, before } = await closedStore();
  const bytes = readFileSync(store);
  // Behind everything that is written in the first page, so that only its authentication is lost.
  bytes.writeUInt8(bytes.readUInt8(pageSize - 1) ^ 0x10, pageSize - 1);
  writeFileSync(store, bytes);
  const { outcome, vault } = await salvaged(folder, secret);
  expect(outcome).toMatchObject({ clients: 1, worksheets: 8, lost: 0 });
  expect(await everythingIn(vault)).toEqual(before);
  await vault.internal.close({});
  expect(await auditHolds(folder)).toBe(true);
  expect(readdirSync(folder).filter((name) => /reading|salvaged|restor/.test(name))).toEqual([]);
});

test('of a store with zeroed pages the rest is saved, the loss is counted, and the damaged one stays as it is', async () => {
  const { folder, store, secret } = await closedStore();
  const bytes = readFileSync(store);
  const pages = bytes.length / pageSize;
  for (const page of [0.45, 0.6, 0.75].map((part) => Math.floor(pages * part)))
    bytes.fill(0, page * pageSize, (page + 1) * pageSize);
  writeFileSync(store, bytes);
  const { outcome, vault } = await salvaged(folder, secret);
  expect(outcome.lost).toBeGreaterThan(0);
  expect(outcome.clients).toBe(1);
  expect(outcome.worksheets).toBeGreaterThan(0);
  expect(await vault.handlers.clients.list({})).toHaveLength(1);
  await vault.internal.close({});
  expect(await auditHolds(folder)).toBe(true);
  const aside = [...bytesBelow(join(folder, 'aside'))].filter(([name]) => name.endsWith('houvast.store'));
  expect(aside.map(([, content]) => content.equals(bytes))).toContain(true);
});

test('where nothing can be read any more that is said, and nothing is left half done', async () => {
  const { folder, store, secret } = await closedStore();
  const bytes = readFileSync(store);
  writeFileSync(store, bytes.fill(0, 16));
  const door = vaultIn(folder);
  const salvage = () => jobDone(door, { kind: 'salvage', argument: { secret, language: 'nl' } });
  expect(await codeFrom(salvage)).toBe('nothing-to-salvage');
  expect(readdirSync(folder).filter((name) => /reading|salvaged/.test(name))).toEqual([]);
  expect(readFileSync(store).equals(bytes)).toBe(true);
});

test('stopped halfway it leaves nothing but the copy aside', async () => {
  const { folder, store, secret } = await closedStore();
  const bytes = readFileSync(store);
  writeFileSync(store, bytes.fill(0, pageSize * 20, pageSize * 21));
  const before = readdirSync(folder).toSorted();
  const door = vaultIn(folder);
  await door.internal.jobBegin({ kind: 'salvage', argument: { secret, language: 'nl' } });
  for (let piece = 0; piece < 6; piece += 1) await door.internal.jobStep({});
  await door.internal.jobDrop({});
  expect(
    readdirSync(folder)
      .filter((name) => name !== 'aside')
      .toSorted(),
  ).toEqual(before);
  expect(await door.handlers.backups.list({})).toMatchObject({ backups: [{ reason: 'session' }] });
});
