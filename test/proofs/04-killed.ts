import { join } from 'node:path';
import { codeFrom } from '../main/vault/support/codes.ts';
import { newWorksheet } from '../main/vault/support/ecograms.ts';
import { passphrase } from '../main/vault/support/constants.ts';
import { linesUntilKilled } from '../main/vault/support/killed.ts';
import { auditHolds } from '../main/vault/support/past-the-vault.ts';
import { seeded } from '../main/vault/support/random.ts';
import type { Proof } from './proof.ts';
import { inFolder, newVaultAt, vaultAt } from './support/places.ts';

export const killedWhileEditing: Proof = {
  promise: 4,
  title: 'killed at whatever moment of editing, no acknowledged edit is lost',
  target: '200 kills: 0 acknowledged edits lost',
  needs: 'vault',
  small: 3,
  full: 200,
  run: (count, seed) =>
    inFolder(async (folder) => {
      const place = join(folder, 'data');
      const { vault } = await newVaultAt(place);
      const { id } = await newWorksheet(vault);
      await vault.internal.close({});
      const random = seeded(seed);
      let acknowledged = 0;
      let lost = 0;
      for (let kill = 0; kill < count; kill += 1) {
        const lines = await linesUntilKilled('editing-child.ts', [place, id], random(150));
        // The first line is what the store held after the kill before this one; without one it did not open.
        const found = Number(lines[0] ?? -1);
        if (found < acknowledged) lost += 1;
        acknowledged = Math.max(acknowledged, Number(lines.at(-1) ?? 0));
      }
      const again = vaultAt(place);
      await again.handlers.vault.unlock({ passphrase });
      if ((await again.handlers.worksheets.read({ id })).revision < acknowledged) lost += 1;
      await again.internal.close({});
      return {
        figure: `${count} kills, ${acknowledged} edits acknowledged: ${lost} times something lost`,
        held: lost === 0 && acknowledged > count && (await auditHolds(place)),
      };
    }),
};

export const killedWhileChanging: Proof = {
  promise: 4,
  title: 'killed while changing the passphrase, exactly one of the two opens',
  target: '200 kills: 0 stores that neither opens',
  needs: 'vault',
  small: 1,
  full: 200,
  run: (count, seed) =>
    inFolder(async (folder) => {
      const place = join(folder, 'data');
      const { vault, recoveryKey } = await newVaultAt(place);
      await vault.internal.close({});
      const random = seeded(seed);
      let last = 0;
      let wrong = 0;
      for (let kill = 0; kill < count; kill += 1) {
        const args = [place, recoveryKey.join('-'), String(last + 1)];
        const lines = await linesUntilKilled('changing-child.ts', args, random(700));
        last = Number(lines.at(-1) ?? last);
        const opened: number[] = [];
        for (const number of [last, last + 1]) {
          const again = vaultAt(place);
          const tried = { passphrase: `wachtzin nummer ${number}` };
          const code = await codeFrom(() => again.handlers.vault.unlock(tried));
          await again.internal.close({});
          if (code === 'done') opened.push(number);
          else if (code !== 'wrong-passphrase') wrong += 1;
        }
        // Opening with one makes the two copies equal, so that only that one is left.
        if (opened.length !== 1) wrong += 1;
        last += 1;
      }
      return { figure: `${count} kills: ${wrong} stores that neither or both open`, held: wrong === 0 };
    }),
};
