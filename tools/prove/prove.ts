/**
 * `npm run prove [-- --only 4,5] [--counts small|full] [--seed N]`: tries every promise as often as it says, prints what came of it, and
 * keeps it in docs/promises.md. With `--only` the other rows stay.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { proofs } from '../../test/proofs/all.ts';
import { usualSeed, type Outcome, type Proof } from '../../test/proofs/proof.ts';
import { buildApp } from '../build/build-app.ts';
import { root } from '../root.ts';
import { spoken, withRows, type Row } from './table.ts';

const page = path.join(root, 'docs/promises.md');

/** The row is kept at once: a run of an hour that is stopped has not been for nothing. */
function keep(row: Row): void {
  const known = proofs.map(({ promise, title }) => `${promise} ${title}`);
  writeFileSync(page, withRows(readFileSync(page, 'utf8'), [row], known));
}

async function tried(proof: Proof, count: number, seed: number): Promise<Outcome> {
  try {
    return await proof.run(count, seed);
  } catch (error) {
    console.error(error);
    return { figure: 'could not be tried to its end', held: false };
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, counts: { type: 'string' }, seed: { type: 'string' } },
  });
  const counts = values.counts ?? 'full';
  const only = values.only?.split(',');
  const chosen = proofs.filter(({ promise }) => only === undefined || only.includes(String(promise)));
  if ((counts !== 'small' && counts !== 'full') || chosen.length === 0) {
    console.error('Usage: npm run prove [-- --only 1,2..20] [--counts small|full] [--seed number]');
    process.exitCode = 2;
    return;
  }
  if (chosen.some(({ needs }) => needs === 'window')) await buildApp();
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
  const run = `${new Date().toISOString().slice(0, 10)}, ${commit}, ${counts} counts`;
  for (const proof of chosen) {
    const { promise, title, target, lacking } = proof;
    const lacks = lacking?.() ?? null;
    if (lacks !== null) {
      console.log(`not tried ${promise}  ${title}: ${lacks}`);
      continue;
    }
    const { figure, held } = await tried(proof, proof[counts], Number(values.seed ?? usualSeed));
    const row: Row = { promise, title, figure, target, held, run };
    console.log(spoken(row));
    keep(row);
    if (!held) process.exitCode = 1;
  }
}

await main();
// The Chromium that the launches of the app share ends with the process.
process.exit();
