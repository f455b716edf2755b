/**
 * `npm run bench [-- --only starting|drawing|mindmap|saving|search|large|window|pdf|size]`: measures ours and rivals in turns and prints the tables.
 * Without `--only` it also writes docs/benchmarks.md. `--sizes 20,500` and `--rounds 1` make the drawings quicker.
 */
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium, sandboxAllowed } from '../browser/chromium.ts';
import { buildApp } from '../build/build-app.ts';
import { root } from '../root.ts';
import { ecogramMatch, mindmapMatch } from './drawing/contenders.ts';
import { measureDrawing, type Extent } from './drawing/drawing.ts';
import { measureLargeStore } from './large-store.ts';
import { measurePdf } from './pdf.ts';
import { markdown, plain, type Row, type Table } from './report.ts';
import { measureSaving } from './saving.ts';
import { measureSearch } from './search.ts';
import { measureSize } from './size.ts';
import { measureStarting } from './starting.ts';
import { measureWindow } from './window.ts';

interface Bench {
  readonly heading: string;
  /** Whether it measures the built application. */
  readonly built: boolean;
  readonly run: (extent: Extent) => Row[] | Promise<Row[]>;
}

const benches: Readonly<Record<string, Bench>> = {
  starting: { heading: 'Start', built: true, run: measureStarting },
  drawing: {
    heading: 'Drawing the ecogram',
    built: false,
    run: (extent) => measureDrawing(ecogramMatch, extent),
  },
  mindmap: {
    heading: 'Drawing the mindmap',
    built: false,
    run: (extent) => measureDrawing(mindmapMatch, extent),
  },
  saving: { heading: 'Save', built: true, run: measureSaving },
  search: { heading: 'Search', built: false, run: measureSearch },
  large: { heading: 'A store of many years', built: false, run: measureLargeStore },
  window: { heading: 'The window after a long day', built: true, run: measureWindow },
  pdf: { heading: 'PDF', built: true, run: measurePdf },
  size: { heading: 'Scripts', built: true, run: measureSize },
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
  const { values } = parseArgs({
    options: { only: { type: 'string' }, sizes: { type: 'string' }, rounds: { type: 'string' } },
  });
  const chosen = Object.entries(benches).filter(
    ([name]) => values.only === undefined || values.only === name,
  );
  if (chosen.length === 0) {
    console.error(`Usage: npm run bench [-- --only ${Object.keys(benches).join('|')}]`);
    process.exitCode = 2;
    return;
  }
  const extent: Extent = {
    sizes: values.sizes?.split(',').map(Number),
    rounds: values.rounds === undefined ? undefined : Number(values.rounds),
  };
  const load = os.loadavg()[0] ?? 0;
  if (chosen.some(([, { built }]) => built)) await buildApp();
  const tables: Table[] = [];
  for (const [name, { heading, run }] of chosen) {
    console.error(`${name} ...`);
    const table = { heading, rows: await run(extent) };
    console.log(plain([table]));
    tables.push(table);
  }
  if (values.only === undefined) {
    writeFileSync(path.join(root, 'docs/benchmarks.md'), markdown(tables, await machine(load)));
  }
}

await main();
// The Chromium that the launches of the app share ends with the process.
process.exit();
