import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { createVaultService, type VaultService } from '../../../../main/vault/service.ts';
import { passphrase, quickCost } from './constants.ts';

const folders: string[] = [];
const open: VaultService[] = [];

afterEach(async () => {
  for (const vault of open.splice(0)) await vault.internal.close({});
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty temporary folder, gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'houvast-vault-'));
  folders.push(folder);
  return folder;
}

/** A clock that stands still until it is set. */
export interface TestClock {
  (): Date;
  set(instant: string): void;
}

export function standingClock(instant = '2026-03-03T10:00:00.000Z'): TestClock {
  let now = instant;
  return Object.assign(() => new Date(now), { set: (next: string) => void (now = next) });
}

export function vaultIn(folder: string, clock: () => Date = standingClock()): VaultService {
  const vault = createVaultService({ folder, clock, randomId: randomUUID, cost: quickCost });
  open.push(vault);
  return vault;
}

/** A vault with a new store, open. */
export async function newVault(
  clock: () => Date = standingClock(),
): Promise<{ vault: VaultService; folder: string; recoveryKey: string[] }> {
  const folder = join(temporaryFolder(), 'data');
  const vault = vaultIn(folder, clock);
  const { recoveryKey } = await vault.handlers.vault.create({ passphrase, language: 'nl' });
  return { vault, folder, recoveryKey };
}

/** A fresh vault on the same folder after the first has let go of it. */
export async function reopened(
  vault: VaultService,
  folder: string,
  clock?: () => Date,
): Promise<VaultService> {
  await vault.internal.close({});
  const again = vaultIn(folder, clock);
  await again.handlers.vault.unlock({ passphrase });
  return again;
}
