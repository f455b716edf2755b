import { expect, test } from 'vitest';
import { newWorksheet } from './support/ecograms.ts';
import { linesUntilKilled } from './support/killed.ts';
import { auditHolds } from './support/past-the-vault.ts';
import { seeded } from './support/random.ts';
import { newVault, reopened, vaultIn } from './support/vaults.ts';

const minutes = 60_000;
/** How often each is killed: a few times always, many times with `PROVE=full npm run test:unit`. */
const full = process.env['PROVE'] === 'full';
const editingKills = full ? 100 : 16;
const passphraseKills = full ? 30 : 5;

test(
  'killed at whatever moment of editing, no acknowledged edit is lost',
  { timeout: 15 * minutes },
  async () => {
    const { vault, folder } = await newVault(() => new Date());
    const { id } = await newWorksheet(vault);
    await vault.internal.close({});
    const random = seeded(1_848);
    let acknowledged = 0;
    for (let round = 0; round < editingKills; round += 1) {
      const lines = await linesUntilKilled('editing-child.ts', [folder, id], random(150));
      // The first line is what the store held after the kill before this one.
      expect(Number(lines[0])).toBeGreaterThanOrEqual(acknowledged);
      acknowledged = Number(lines.at(-1));
    }
    const again = await reopened(vault, folder, () => new Date());
    expect((await again.handlers.worksheets.read({ id })).revision).toBeGreaterThanOrEqual(acknowledged);
    await again.internal.close({});
    expect(await auditHolds(folder)).toBe(true);
    expect(acknowledged).toBeGreaterThan(editingKills);
  },
);

test(
  'killed while changing the passphrase, one of the two opens and so does the recovery key',
  { timeout: 10 * minutes },
  async () => {
    const { vault, folder, recoveryKey } = await newVault(() => new Date());
    await vault.internal.close({});
    const random = seeded(1_849);
    let last = 0;
    for (let round = 0; round < passphraseKills; round += 1) {
      const args = [folder, recoveryKey.join('-'), String(last + 1)];
      const lines = await linesUntilKilled('changing-child.ts', args, random(700));
      last = Number(lines.at(-1));
      const opened: string[] = [];
      for (const number of [last, last + 1]) {
        const again = vaultIn(folder, () => new Date());
        await again.handlers.vault.unlock({ passphrase: `wachtzin nummer ${number}` }).then(
          () => opened.push(String(number)),
          (error: unknown) => expect(error).toMatchObject({ code: 'wrong-passphrase' }),
        );
        await again.internal.close({});
      }
      // Opening with one makes the two copies equal, so that only that one is left.
      expect(opened).toHaveLength(1);
      last += 1;
    }
  },
);
