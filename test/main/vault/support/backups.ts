import type { BackupReason, Secret } from '../../../../preload/contract/backups.ts';
import { cpSync, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { VaultService } from '../../../../main/vault/service.ts';
import { jobDone } from '../../../../tools/vault/job-done.ts';

/** Makes a backup to its end, and gives its name. */
export async function backupOf(vault: VaultService, reason: BackupReason = 'by-hand'): Promise<string> {
  return (await jobDone(vault, { kind: 'backup', argument: { reason } })).name;
}

/** Puts a backup back at the door. */
export async function restoreAtDoor(vault: VaultService, name: string, secret: Secret): Promise<void> {
  await jobDone(vault, { kind: 'restore', argument: { name, secret } });
}

/** What is on the recovery sheet: it opens without the work that a passphrase takes. */
export const fromSheet = (recoveryKey: readonly string[]): { recoveryKey: string } => ({
  recoveryKey: recoveryKey.join('-'),
});

/** Does what the main process does when it sees to the backups; gives how many pieces that took. */
export async function seeToBackups(vault: VaultService): Promise<number> {
  for (let pieces = 1; ; pieces += 1) if (!(await vault.internal.upkeep({})).busy) return pieces;
}

/** Everything that can be read of the open files, whatever it is. */
export async function everythingIn(vault: VaultService): Promise<unknown> {
  const { clients, worksheets, organisations, suggestions } = vault.handlers;
  const files: unknown[] = [];
  for (const { id } of await clients.list({})) {
    const file = await clients.read({ id });
    const sheets: unknown[] = [];
    for (const sheet of file.worksheets) {
      const moments = await worksheets.moments({ id: sheet.id });
      const documents: unknown[] = [];
      for (const moment of moments)
        documents.push(await worksheets.readMoment({ id: sheet.id, momentId: moment.id }));
      sheets.push({ sheet: await worksheets.read({ id: sheet.id }), documents });
    }
    files.push({ file, sheets });
  }
  return { files, organisations: await organisations.list({}), suggestions: await suggestions.read({}) };
}

/** Every file below a folder with its bytes. */
export function bytesBelow(folder: string): Map<string, Buffer> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path))] as const),
  );
}

export function copyOf(folder: string, target: string): string {
  cpSync(folder, target, { recursive: true });
  return target;
}
