/**
 * `npm run bench [-- --only starting|drawing|saving|pdf|size]`: measures ours and a rival in turns and prints the table.
 * Without `--only` it also writes docs/benchmarks.md.
 */
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium, sandboxAllowed } from '../browser/chromium.ts';
import { buildApp } from '../build/build-app.ts';
import { root } from '../root.ts';
import { measureDrawing } from './drawing/drawing.ts';
import { measurePdf } from './pdf.ts';
import { markdown, plain, type Row } from './report.ts';
import { measureSaving } from './saving.ts';
import { measureSize } from './size.ts';
import { measureStarting } from './starting.ts';

const benches: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  starting: measureStarting,
  drawing: measureDrawing,
  saving: measureSaving,
  pdf: measurePdf,
  size: measureSize,
};

/** What the figures depend on, and nothing that tells which machine it is. */
async function machine(load: number): Promise<string> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: sandboxAllowed,
  });
  const version = browser.version();
  await browser.close();
  const cores = os.availableParallelism();
  return `${cores} cores (${process.platform} ${process.arch}, load ${load.toFixed(1)} at the start), Node ${process.versions.node}, Chromium ${version}`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const chosen = Object.keys(benches).filter((name) => values.only === undefined || values.only === name);
  if (chosen.length === 0) {
    console.error(`Usage: npm run bench [-- --only ${Object.keys(benches).join('|')}]`);
    process.exitCode = 2;
    return;
  }
  const load = os.loadavg()[0] ?? 0;
  await buildApp();
  const rows: Row[] = [];
  for (const name of chosen) {
    console.error(`${name} ...`);
    rows.push(...((await benches[name]?.()) ?? []));
  }
  console.log(plain(rows));
  if (values.only === undefined) {
    writeFileSync(path.join(root, 'docs/benchmarks.md'), markdown(rows, await machine(load)));
  }
}

await main();
// The Chromium that the launches of the app share ends with the process.
process.exit();
