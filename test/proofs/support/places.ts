import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { createVaultService, type VaultService } from '../../../main/vault/service.ts';
import { passphrase, quickCost } from '../../main/vault/support/constants.ts';

/** Works in an empty temporary folder that is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'houvast-proof-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A vault on a folder, locked, by the computer's own clock. Whoever opens it closes it. */
export const vaultAt = (folder: string, clock: () => Date = () => new Date()): VaultService =>
  createVaultService({ folder, clock, randomId: randomUUID, cost: quickCost });

/** A vault with a new store under the usual passphrase, open, in a folder that is not there yet. */
export async function newVaultAt(
  folder: string,
  clock?: () => Date,
): Promise<{ vault: VaultService; recoveryKey: string[] }> {
  const vault = vaultAt(folder, clock);
  const { recoveryKey } = await vault.handlers.vault.create({ passphrase, language: 'nl' });
  return { vault, recoveryKey };
}
