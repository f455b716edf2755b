import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page as Tab } from 'playwright-core';
import { findChromium, quietSwitches, sandboxAllowed } from '../../browser/chromium.ts';
import type { Row } from '../report.ts';
import { median } from '../statistics.ts';
import type { Match, Page } from './contenders.ts';
import { drag, pan, zoom } from './gestures.ts';
import { buildPages, fileOf, servePages } from './pages.ts';
import { installRivals } from './rivals.ts';
import { drawingRows, type Measured } from './rows.ts';

/** Things and lines together. */
const usualSizes: readonly number[] = [20, 100, 500, 2000];
const usualRounds = 3;
/** Milliseconds within which one contender shows and moves one drawing. */
const patience = 90_000;

export interface Extent {
  readonly sizes?: readonly number[] | undefined;
  readonly rounds?: number | undefined;
}

/** Megabytes of script objects that the page keeps, after clearing away what nothing points at. */
async function heap(tab: Tab): Promise<number> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1_000_000;
}

async function measure(browser: Browser, address: string, size: number, free: boolean): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  // A page that hangs would keep its `evaluate` waiting for ever; closing the place of the page ends it with an error.
  const late = setTimeout(() => void context.close(), patience);
  try {
    const tab = await context.newPage();
    await tab.goto(address);
    await tab.waitForFunction(() => window.bench !== undefined);
    await tab.evaluate(() => document.fonts.ready);
    const firstPaint = await tab.evaluate((elements) => window.bench?.firstPaint(elements), size);
    if (firstPaint === undefined) throw new Error('the page offers no bench');
    const memory = await heap(tab);
    return {
      firstPaint,
      heap: memory,
      drag: await drag(tab, free),
      pan: await pan(tab),
      zoom: await zoom(tab),
    };
  } finally {
    clearTimeout(late);
    await context.close();
  }
}

/** Measures once more what failed, for a machine may be busy. What fails again is told and left out. */
async function measureWell(name: string, run: () => Promise<Measured>): Promise<Measured[]> {
  for (const next of ['once more', 'left out']) {
    try {
      return [await run()];
    } catch (error) {
      console.error(`  ${name}, ${next}: ${String(error)}`);
    }
  }
  return [];
}

/** All of one match at one size, in turns: every other round the other way round. */
async function playSize(browser: Browser, address: string, match: Match, size: number, rounds: number) {
  const runs = new Map<Page, Measured[]>([match.ours, ...match.rivals].map((page) => [page, []]));
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? [...runs] : [...runs].toReversed();
    for (const [page, found] of order) {
      const start = performance.now();
      const place = `${address}/${fileOf(page)}.html`;
      found.push(...(await measureWell(page.name, () => measure(browser, place, size, match.free))));
      const took = ((performance.now() - start) / 1000).toFixed(0);
      console.error(`  ${match.drawing}, ${size} elements, round ${round + 1}: ${page.name}, ${took} s`);
    }
  }
  return runs;
}

/** Milliseconds that each contender takes to arrange the document, in turns; the first time of a page does not count. */
async function arrangingRow(browser: Browser, address: string, match: Match, elements: number): Promise<Row> {
  const pages = [match.ours, ...match.rivals];
  const times = new Map<Page, number[]>(pages.map((page) => [page, []]));
  for (let round = 0; round < usualRounds; round += 1) {
    for (const page of round % 2 === 0 ? pages : pages.toReversed()) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      const tab = await context.newPage();
      await tab.goto(`${address}/${fileOf(page)}.html`);
      await tab.waitForFunction(() => window.bench !== undefined);
      await tab.evaluate(() => window.bench?.firstPaint(20));
      for (const counts of [false, true, true]) {
        const time = await tab.evaluate((count) => window.bench?.arrange(count), elements);
        if (counts && time !== undefined) times.get(page)?.push(time);
      }
      await context.close();
    }
  }
  const value = (page: Page): number => median(times.get(page) ?? []);
  const rivals = match.rivals.map((page) => ({ name: page.name, value: value(page) }));
  const ours = value(match.ours);
  const held = rivals.every((rival) => ours < rival.value);
  return { what: `arranging, ${elements}`, unit: 'ms', ours, rivals, aim: 'ahead', held };
}

/** First paint, heap, dragging, panning and zooming at every size, ours and the rivals in turns in one Chromium. */
export async function measureDrawing(
  match: Match,
  { sizes = usualSizes, rounds = usualRounds }: Extent,
): Promise<Row[]> {
  installRivals();
  const pages = [match.ours, ...match.rivals];
  const folder = mkdtempSync(path.join(os.tmpdir(), 'houvast-bench-pages-'));
  await buildPages(pages, folder);
  const { address, server } = await servePages(folder);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: sandboxAllowed,
    args: [...quietSwitches],
  });
  try {
    const found: Row[] = [];
    // Uncounted: what only the first page of a browser pays.
    await playSize(browser, address, match, 20, 1);
    for (const size of sizes) {
      found.push(...drawingRows(match, size, await playSize(browser, address, match, size, rounds)));
    }
    if (match.arranges !== null) found.push(await arrangingRow(browser, address, match, match.arranges));
    return found;
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
