import { expect, test } from 'vitest';
import { importFuzzed, handOverTampered, handOverCostly } from './11-hand-over.ts';
import { personalExport } from './16-personal-export.ts';
for (const [proof, n] of [[handOverTampered, 600], [handOverCostly, 81], [importFuzzed, 1500], [personalExport, 12]] as const) test(proof.title, { timeout: 580_000 }, async () => {
  const t = performance.now();
  const o = await proof.run(n, 7);
  console.log(proof.title, o, Math.round(performance.now() - t));
  expect(o.held, o.figure).toBe(true);
});
