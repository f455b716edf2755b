import { expect, test } from 'vitest';
import { proofs } from './all.ts';
import { usualSeed } from './proof.ts';

const minute = 60_000;

/** The promises of docs/promises.md from one number up to and with another, each a few times. `npm run prove` does all of it. */
export function tried(from: number, to: number): void {
  for (const { promise, title, needs, small, lacking, run } of proofs) {
    if (promise < from || promise > to) continue;
    const lacks = lacking?.() ?? null;
    test.runIf(needs === 'vault' && lacks === null)(
      `promise ${promise}: ${title}`,
      { timeout: 2 * minute },
      async () => {
        const { held, figure } = await run(small, usualSeed);
        expect(held, figure).toBe(true);
      },
    );
  }
}
