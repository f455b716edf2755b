import { expect, test } from 'vitest';
import { handOverTampered, handOverCostly, importFuzzed, handOverWithAge } from './11-hand-over.ts';
for (const proof of [handOverTampered, handOverCostly, importFuzzed, handOverWithAge]) test(proof.title, { timeout: 180_000 }, async () => {
  const t = performance.now();
  const o = await proof.run(proof.small, 20261130);
  console.log(proof.title, o, Math.round(performance.now() - t));
  expect(o.held, o.figure).toBe(true);
});
