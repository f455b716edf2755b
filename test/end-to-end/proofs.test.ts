import { expect, test } from 'vitest';
import { proofs } from '../proofs/all.ts';
import { usualSeed } from '../proofs/proof.ts';

/** The promises of docs/promises.md that need the whole application, each a few times. `npm run prove` does all of it. */
for (const { promise, title, needs, small, lacking, run } of proofs) {
  const lacks = lacking?.() ?? null;
  test.runIf(needs === 'window' && lacks === null)(`promise ${promise}: ${title}`, async () => {
    const { held, figure } = await run(small, usualSeed);
    expect(held, figure).toBe(true);
  });
}
