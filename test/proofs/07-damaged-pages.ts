import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placesIn } from '../../main/vault/folder/places.ts';
import { storeSalt } from '../../main/vault/keys/data-key.ts';
import { openWithPassphrase } from '../../main/vault/keys/keyring.ts';
import { openStore } from '../../main/vault/store/open-store.ts';
import { codeFrom } from '../main/vault/support/codes.ts';
import { passphrase } from '../main/vault/support/constants.ts';
import { addNeighbours, edit, newWorksheet } from '../main/vault/support/ecograms.ts';
import { seeded } from '../main/vault/support/random.ts';
import type { Proof } from './proof.ts';
import { inFolder, newVaultAt } from './support/places.ts';

const pageSize = 4_096;

async function closedStore(folder: string): Promise<string> {
  const { vault } = await newVaultAt(folder);
  const { id } = await newWorksheet(vault);
  await edit(vault, id, addNeighbours(40));
  await vault.internal.close({});
  return placesIn(folder).store;
}

/** Damage to whole pages. `other` is the store of another vault, of the same size or larger. */
const pageDamages: readonly ((whole: Buffer, other: Buffer, random: (below: number) => number) => Buffer)[] =
  [
    (whole, _other, random) => {
      const pages = whole.length / pageSize;
      const first = 1 + random(pages - 1);
      const second = 1 + ((first + random(pages - 2)) % (pages - 1));
      const swapped = Buffer.from(whole);
      whole.copy(swapped, first * pageSize, second * pageSize, (second + 1) * pageSize);
      whole.copy(swapped, second * pageSize, first * pageSize, (first + 1) * pageSize);
      return swapped;
    },
    (whole, _other, random) =>
      whole.subarray(0, random(whole.length / pageSize) * pageSize + random(pageSize)),
    (whole, _other, random) => whole.subarray(0, (1 + random(whole.length / pageSize - 1)) * pageSize),
    (whole, _other, random) => {
      const at = random(whole.length / pageSize) * pageSize;
      return Buffer.from(whole).fill(0, at, at + pageSize);
    },
    (whole, other, random) => {
      const at = random(whole.length / pageSize) * pageSize;
      const foreign = Buffer.from(whole);
      other.copy(foreign, at, at % other.length, (at % other.length) + pageSize);
      return foreign;
    },
  ];

export const damagedPages: Proof = {
  promise: 7,
  title: 'every damage to a page is noticed, and the damaged store stays as it is',
  target:
    'a bit in every page, ≥ 800 flips, and swapped, cut, zeroed and foreign pages: all detected, 0 bytes written',
  needs: 'vault',
  small: 60,
  full: 1_000,
  run: (count, seed) =>
    inFolder(async (folder) => {
      const random = seeded(seed);
      const store = await closedStore(join(folder, 'data'));
      const other = readFileSync(await closedStore(join(folder, 'other')));
      const whole = readFileSync(store);
      const { keys, file } = await openWithPassphrase(placesIn(join(folder, 'data')), passphrase);
      const access = {
        path: store,
        pageKey: keys.page,
        salt: storeSalt(file.storeId),
        storeId: file.storeId,
      };
      const pages = whole.length / pageSize;
      const detected = async (damaged: Buffer): Promise<boolean> => {
        writeFileSync(store, damaged);
        const code = await codeFrom(() => openStore(access).close());
        return code.startsWith('store-') && readFileSync(store).equals(damaged);
      };
      const flips = Math.max(count, pages);
      let flipsFound = 0;
      for (let flip = 0; flip < flips; flip += 1) {
        const at = (flip % pages) * pageSize + random(pageSize);
        const damaged = Buffer.from(whole);
        damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << random(8)), at);
        if (await detected(damaged)) flipsFound += 1;
      }
      const others = Math.round(count / 4);
      let othersFound = 0;
      for (let number = 0; number < others; number += 1) {
        const damaged = pageDamages[number % pageDamages.length]?.(whole, other, random) ?? whole;
        // Two pages can be equal only when nothing was changed.
        if (damaged.equals(whole) || (await detected(damaged))) othersFound += 1;
      }
      writeFileSync(store, whole);
      copyFileSync(store, `${store}.copy`);
      const opensWhole = (await codeFrom(() => openStore(access).close())) === 'done';
      return {
        figure: `${flipsFound} of ${flips} flips in ${pages} pages, ${othersFound} of ${others} swapped, cut, zeroed or foreign pages detected`,
        held: flipsFound === flips && othersFound === others && opensWhole,
      };
    }),
};
