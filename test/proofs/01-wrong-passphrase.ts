import { join } from 'node:path';
import { codeFrom } from '../main/vault/support/codes.ts';
import { seeded } from '../main/vault/support/random.ts';
import type { Proof } from './proof.ts';
import { inFolder, vaultAt } from './support/places.ts';

/** Accented, so that there is another way to compose it and a near miss without the accents. */
const right = 'één tamme egel in Gent, dinsdag 3 maart';

/** Ways in which a hand, an eye or a keyboard gets a passphrase almost right. */
const misses: readonly ((at: number) => string)[] = [
  (at) => right.slice(0, at) + right.slice(at + 1),
  (at) => right.slice(0, at) + (right[at] ?? '') + right.slice(at),
  (at) => `${right.slice(0, at)}x${right.slice(at + 1)}`,
  (at) => right.slice(0, at) + (right[at + 1] ?? ' ') + (right[at] ?? '') + right.slice(at + 2),
  (at) => `${right.slice(0, at)} ${right.slice(at)}`,
  () => right.toUpperCase(),
  () => right.normalize('NFD').replace(/\p{M}/gu, ''),
  () => `${right} `,
  () => ` ${right}`,
  () => right.replaceAll('e', 'е'), // the Cyrillic letter
  () => right.replaceAll(' ', '\u00a0'),
  () => right.replaceAll('a', 'ａ'),
  () => right.replace(',', ''),
  () => `${right}\n`,
  () => `${right}\0`,
];

function nearMiss(number: number, random: (below: number) => number): string {
  const make = misses[number % misses.length];
  const missed = make?.(random(right.length - 1)) ?? '';
  return missed.normalize('NFC') === right.normalize('NFC') ? `${right}${number}` : missed;
}

function randomPassphrase(random: (below: number) => number): string {
  return Array.from({ length: 15 + random(25) }, () => String.fromCodePoint(32 + random(95))).join('');
}

export const wrongPassphrase: Proof = {
  promise: 1,
  title: 'no wrong passphrase opens, and the right one does in any composition',
  target: '1,000 random and 50 near misses: 0 open; canonically equal opens',
  needs: 'vault',
  small: 4,
  full: 1_000,
  run: (count, seed) =>
    inFolder(async (folder) => {
      const random = seeded(seed);
      const place = join(folder, 'data');
      const vault = vaultAt(place);
      await vault.handlers.vault.create({ passphrase: right, language: 'nl' });
      await vault.internal.close({});
      const near = Math.max(6, Math.round(count / 20));
      const wrong = [
        ...Array.from({ length: count }, () => randomPassphrase(random)),
        ...Array.from({ length: near }, (_, number) => nearMiss(number, random)),
      ];
      let refused = 0;
      for (const passphrase of wrong) {
        const code = await codeFrom(() => vault.handlers.vault.unlock({ passphrase }));
        if (code === 'wrong-passphrase') refused += 1;
      }
      let equal = 0;
      for (const form of ['NFC', 'NFD'] as const) {
        const again = vaultAt(place);
        const code = await codeFrom(() => again.handlers.vault.unlock({ passphrase: right.normalize(form) }));
        if (code === 'done') equal += 1;
        await again.internal.close({});
      }
      return {
        figure: `${count} random and ${near} near misses: ${wrong.length - refused} open; ${equal} of 2 compositions open`,
        held: refused === wrong.length && equal === 2,
      };
    }),
};
