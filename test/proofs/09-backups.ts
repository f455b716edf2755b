import { cpSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownBackups } from '../../main/vault/backup/backup-folders.ts';
import { checkBackup } from '../../main/vault/backup/checking.ts';
import { placesIn } from '../../main/vault/folder/places.ts';
import { openWithPassphrase } from '../../main/vault/keys/keyring.ts';
import type { VaultService } from '../../main/vault/service.ts';
import { jobDone } from '../../tools/vault/job-done.ts';
import { backupOf, everythingIn } from '../main/vault/support/backups.ts';
import { codeFrom } from '../main/vault/support/codes.ts';
import { passphrase } from '../main/vault/support/constants.ts';
import { addActor, edit, newWorksheet } from '../main/vault/support/ecograms.ts';
import { seeded } from '../main/vault/support/random.ts';
import type { Proof } from './proof.ts';
import { inFolder, newVaultAt, vaultAt } from './support/places.ts';

/** Reading a file notes when it was opened: with a clock that stands still that changes nothing. */
const clock = (): Date => new Date('2026-03-03T10:00:00.000Z');

type Random = (below: number) => number;
/** The files of a backup, and those of an earlier one of the same store and of one of another store. */
interface Spoiled {
  readonly folder: string;
  readonly earlier: string;
  readonly foreign: string;
}

const flip = (file: string, random: Random): void => {
  const bytes = readFileSync(file);
  const at = random(bytes.length);
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random(8)), at);
  writeFileSync(file, bytes);
};
const store = 'houvast.store';
const replaced = (folder: string, from: string, file: string): void =>
  cpSync(join(from, file), join(folder, file));

/** Ways in which a backup breaks, or is broken. */
const spoilings: readonly ((place: Spoiled, random: Random) => void)[] = [
  ({ folder }, random) => flip(join(folder, store), random),
  ({ folder }, random) => truncateSync(join(folder, store), random(readFileSync(join(folder, store)).length)),
  ({ folder }) => truncateSync(join(folder, store), 0),
  ({ folder }) => rmSync(join(folder, store)),
  ({ folder }, random) => {
    const bytes = readFileSync(join(folder, store));
    const at = random(bytes.length / 4_096) * 4_096;
    writeFileSync(join(folder, store), bytes.fill(0, at, at + 4_096));
  },
  ({ folder, earlier }) => replaced(folder, earlier, store),
  ({ folder, foreign }) => replaced(folder, foreign, store),
  ({ folder }) => writeFileSync(join(folder, store), 'SQLite format 3\0 maar dan van iemand anders'),
  ({ folder }, random) => flip(join(folder, 'houvast.keys'), random),
  ({ folder }) => rmSync(join(folder, 'houvast.keys')),
  ({ folder, foreign }) => replaced(folder, foreign, 'houvast.keys'),
  ({ folder }, random) => flip(join(folder, 'backup.json'), random),
  ({ folder, earlier }) => replaced(folder, earlier, 'backup.json'),
  ({ folder, foreign }) => replaced(folder, foreign, 'backup.json'),
  ({ folder }) => {
    const said = readFileSync(join(folder, 'backup.json'), 'utf8');
    writeFileSync(join(folder, 'backup.json'), said.replace(/"clients":\d+/, '"clients":9'));
  },
];

async function twoBackups(folder: string): Promise<readonly string[]> {
  const { vault } = await newVaultAt(folder);
  const { id } = await newWorksheet(vault);
  const earlier = await backupOf(vault);
  await edit(vault, id, [addActor('Buur'), addActor('Zus')]);
  const later = await backupOf(vault);
  await vault.internal.close({});
  return [earlier, later];
}

export const brokenBackups: Proof = {
  promise: 9,
  title: 'a backup that is not what it was when it was made is refused',
  target: '100 broken backups, 0 accepted; the whole one accepted',
  needs: 'vault',
  small: 9,
  full: 300,
  run: (count, seed) =>
    inFolder(async (folder) => {
      const random = seeded(seed);
      const [earlier = '', later = ''] = await twoBackups(join(folder, 'data'));
      const [foreign = ''] = await twoBackups(join(folder, 'other'));
      const { backups } = placesIn(join(folder, 'data'));
      const { keys, file } = await openWithPassphrase(placesIn(join(folder, 'data')), passphrase);
      const own = { storeId: file.storeId, keys };
      const place = join(backups, later);
      const whole = join(folder, 'whole');
      cpSync(place, whole, { recursive: true });
      const accepts = async (): Promise<boolean> => {
        const known = (await knownBackups(placesIn(join(folder, 'data')))).find(({ name }) => name === later);
        return known !== undefined && (await codeFrom(() => checkBackup(known, own))) === 'done';
      };
      let accepted = 0;
      for (let number = 0; number < count; number += 1) {
        const from = {
          folder: place,
          earlier: join(backups, earlier),
          foreign: join(folder, 'other/backups', foreign),
        };
        spoilings[number % spoilings.length]?.(from, random);
        if (await accepts()) accepted += 1;
        rmSync(place, { recursive: true });
        mkdirSync(place);
        cpSync(whole, place, { recursive: true });
      }
      const acceptsWhole = await accepts();
      return {
        figure: `${accepted} of ${count} broken ones accepted; the whole one ${acceptsWhole ? 'accepted' : 'refused'}`,
        held: accepted === 0 && acceptsWhole,
      };
    }),
};

/** Files, conversations and worksheets, written, changed and taken away in an order that is drawn. */
async function liveOn(vault: VaultService, random: Random, deeds: number): Promise<void> {
  const sheets: { clientId: string; id: string }[] = [await newWorksheet(vault)];
  for (let deed = 0; deed < deeds; deed += 1) {
    const sheet = sheets[random(sheets.length)];
    const what = random(6);
    if (sheet === undefined || what === 0) sheets.push(await newWorksheet(vault));
    else if (what === 1)
      await vault.handlers.conversations.create({
        clientId: sheet.clientId,
        date: `2026-03-${String(1 + random(28)).padStart(2, '0')}`,
        place: 'thuis',
        note: `nota ${random(1_000)} met een ë`,
      });
    else if (what === 2)
      await vault.handlers.clients.change({ id: sheet.clientId, change: { notes: `nota ${random(1_000)}` } });
    else if (what === 3) {
      await vault.handlers.worksheets.remove({ id: sheet.id });
      await vault.handlers.worksheets.restore({ id: sheet.id });
    } else await edit(vault, sheet.id, [addActor(`Persoon ${random(10_000)}`)]);
  }
}

export const restoreDrill: Proof = {
  promise: 9,
  title: 'what comes back from a backup is what was there when it was made',
  target: '50 random histories, each deep-equal after the restore, and again after undoing it',
  needs: 'vault',
  small: 1,
  full: 50,
  run: async (count, seed) => {
    const random = seeded(seed);
    let equal = 0;
    for (let number = 0; number < count; number += 1) {
      await inFolder(async (folder) => {
        const data = join(folder, 'data');
        const { vault, recoveryKey } = await newVaultAt(data, clock);
        const secret = { recoveryKey: recoveryKey.join('-') };
        await liveOn(vault, random, 3 + random(12));
        const then = JSON.stringify(await everythingIn(vault));
        const name = await backupOf(vault);
        await liveOn(vault, random, 1 + random(6));
        const later = JSON.stringify(await everythingIn(vault));
        await jobDone(vault, { kind: 'restore', argument: { name, secret: null } });
        const restored = vaultAt(data, clock);
        await restored.handlers.vault.unlockWithRecovery(secret);
        const back = JSON.stringify(await everythingIn(restored)) === then;
        const { backups } = await restored.handlers.backups.list({});
        const undo = backups.find(({ reason }) => reason === 'before-restore');
        await jobDone(restored, { kind: 'restore', argument: { name: undo?.name ?? '', secret: null } });
        const undone = vaultAt(data, clock);
        await undone.handlers.vault.unlockWithRecovery(secret);
        if (back && JSON.stringify(await everythingIn(undone)) === later) equal += 1;
        await undone.internal.close({});
      });
    }
    return { figure: `${equal} of ${count} histories came back whole, both ways`, held: equal === count };
  },
};
