import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jobDone } from '../../tools/vault/job-done.ts';
import { everythingIn } from '../main/vault/support/backups.ts';
import { seeded } from '../main/vault/support/random.ts';
import type { Proof } from './proof.ts';
import { backedUpStore } from './support/backed-up.ts';
import { inFolder, vaultAt } from './support/places.ts';

const pageSize = 4_096;

/** Ways in which a store is damaged. Null: it is gone. */
const damages: readonly ((whole: Buffer, random: (below: number) => number) => Buffer | null)[] = [
  (whole, random) => {
    const damaged = Buffer.from(whole);
    for (let bits = 0; bits <= random(8); bits += 1) {
      const at = random(whole.length);
      damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << random(8)), at);
    }
    return damaged;
  },
  (whole, random) => whole.subarray(0, 1 + random(whole.length - 1)),
  (whole, random) => {
    const at = random(whole.length / pageSize) * pageSize;
    return Buffer.from(whole).fill(0, at, at + pageSize);
  },
  () => Buffer.alloc(0),
  () => null,
  (whole, random) => Buffer.from(whole).fill(random(256), random(whole.length)),
  () => Buffer.from('%PDF-1.7 niet van ons '.repeat(400)),
  () => Buffer.from('SQLite format 3\0 van iemand anders'),
];

export const damageLadder: Proof = {
  promise: 10,
  title:
    'a damaged store is brought back from its newest backup, and what was there lies aside, byte for byte',
  target: '300 damaged stores: all recovered from backup, 0 originals changed',
  needs: 'vault',
  small: 6,
  full: 300,
  run: (count, seed) =>
    inFolder(async (folder) => {
      const random = seeded(seed);
      const good = join(folder, 'good');
      const { whole, name, secret, everything } = await backedUpStore(good);
      let recovered = 0;
      let unchanged = 0;
      for (let number = 0; number < count; number += 1) {
        const data = join(folder, `data-${number}`);
        cpSync(good, data, { recursive: true });
        const store = join(data, 'houvast.store');
        const damaged = damages[number % damages.length]?.(whole, random) ?? null;
        if (damaged === null) rmSync(store);
        else writeFileSync(store, damaged);
        const keyFilesGone = number % 5 === 0;
        if (keyFilesGone) for (const file of ['houvast.keys', 'houvast.keys.copy']) rmSync(join(data, file));
        const door = vaultAt(data);
        await jobDone(door, { kind: 'restore', argument: { name, secret } });
        if (damaged === null || asideHolds(data, damaged)) unchanged += 1;
        await door.handlers.vault.unlockWithRecovery(secret);
        if (JSON.stringify(await everythingIn(door)) === everything) recovered += 1;
        await door.internal.close({});
        rmSync(data, { recursive: true });
      }
      return {
        figure: `${recovered} of ${count} recovered, ${unchanged} of ${count} originals lie aside unchanged`,
        held: recovered === count && unchanged === count,
      };
    }),
};

function asideHolds(data: string, damaged: Buffer): boolean {
  const aside = join(data, 'aside');
  return readdirSync(aside).some((name) => readFileSync(join(aside, name, 'houvast.store')).equals(damaged));
}
