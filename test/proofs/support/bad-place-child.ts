import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../../main/vault/failure.ts';
import type { VaultService } from '../../../main/vault/service.ts';
import { jobDone } from '../../../tools/vault/job-done.ts';
import { everythingIn } from '../../main/vault/support/backups.ts';
import { seeded } from '../../main/vault/support/random.ts';
import { backedUpStore } from './backed-up.ts';
import { vaultAt } from './places.ts';
import { tell } from './watched.ts';

// Opens a store on a disk that cannot read one place in it, again and again with another place, and goes back to the backup. Prints what
// came of it.
const [watched = '', count = '', seed = ''] = process.argv.slice(2);
const sector = 4_096;
const good = join(watched, 'good');
const data = join(watched, 'data');
mkdirSync(watched, { recursive: true });

const { whole, name, secret, everything } = await backedUpStore(good);

const random = seeded(Number(seed));
const tried = { said: 0, unused: 0, recovered: 0, salvaged: 0, kept: 0, noticed: 0 };
for (let number = 0; number < Number(count); number += 1) {
  rmSync(data, { recursive: true, force: true });
  cpSync(good, data, { recursive: true });
  // The first place is where a store tells what it is.
  const at = number === 0 ? 0 : random(whole.length / sector) * sector;
  tell(`bad/${at}/${at + sector}/data/houvast.store`);
  const code = await codeOfOpening();
  if (code === 'disk-error') tried.said += 1;
  // A place that holds nothing is never read.
  if (code === null) tried.unused += 1;
  const door = vaultAt(data);
  // The way back begins with this list.
  await door.handlers.backups.list({});
  try {
    await jobDone(door, { kind: 'salvage', argument: { secret, language: 'nl' } });
    tried.salvaged += 1;
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'nothing-to-salvage') throw error;
  }
  await jobDone(door, { kind: 'restore', argument: { name, secret } });
  if (keptBut(at)) tried.kept += 1;
  // The place is not that of the store any more: what took it is a new file.
  tell('bad/0/0/');
  await door.handlers.vault.unlockWithRecovery(secret);
  if (JSON.stringify(await everythingIn(door)) === everything) tried.recovered += 1;
  if (await noticesInBackup(door, at)) tried.noticed += 1;
  await door.internal.close({});
}
process.stdout.write(JSON.stringify(tried));

async function codeOfOpening(): Promise<string | null> {
  const door = vaultAt(data);
  try {
    await door.handlers.vault.unlockWithRecovery(secret);
    return null;
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  } finally {
    await door.internal.close({});
  }
}

/** Whether looking through the backups says of one that it is broken when the disk cannot read that place in it. */
async function noticesInBackup(door: VaultService, at: number): Promise<boolean> {
  tell(`bad/${at}/${at + 1}/data/backups/${name}/houvast.store`);
  const { broken } = await jobDone(door, { kind: 'checkBackups', argument: {} });
  tell('bad/0/0/');
  const again = await jobDone(door, { kind: 'checkBackups', argument: {} });
  return broken === 1 && again.broken === 0;
}

/** Whether all of the store but that place lies aside. */
function keptBut(at: number): boolean {
  const expected = Buffer.from(whole).fill(0, at, at + sector);
  const aside = join(data, 'aside');
  return readdirSync(aside).some((copy) => {
    const path = join(aside, copy, 'houvast.store');
    return statSync(path).size === whole.length && readFileSync(path).equals(expected);
  });
}
