import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { backupOf, everythingIn } from '../../main/vault/support/backups.ts';
import { addNeighbours, edit, newWorksheet } from '../../main/vault/support/ecograms.ts';
import { newVaultAt } from './places.ts';

/** A closed store with something in it, and a backup of just that. */
interface BackedUp {
  /** The bytes of the store. */
  readonly whole: Buffer;
  /** The name of the backup, and what opens it. */
  readonly name: string;
  readonly secret: { readonly recoveryKey: string };
  /** Everything that it holds, as text to compare. */
  readonly everything: string;
}

/** Makes one in a folder that is not there yet. */
export async function backedUpStore(folder: string): Promise<BackedUp> {
  const { vault, recoveryKey } = await newVaultAt(folder);
  const { id } = await newWorksheet(vault);
  await edit(vault, id, addNeighbours(40));
  const name = await backupOf(vault);
  const everything = JSON.stringify(await everythingIn(vault));
  await vault.internal.close({});
  const whole = readFileSync(join(folder, 'houvast.store'));
  return { whole, name, secret: { recoveryKey: recoveryKey.join('-') }, everything };
}
