import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium, quietSwitches, sandboxAllowed } from '../../browser/chromium.ts';
import type { Row } from '../report.ts';
import { median, percentile } from '../statistics.ts';
import type { Frames } from './frames.ts';
import { buildPages, type ContenderName, contenders, servePages } from './pages.ts';

interface Drawn {
  /** Number of actors. */
  readonly size: number;
  readonly steps: number;
}

/** Steps of one drag are a frame apart, in a circle of 60 pixels; fewer where a step of the rival takes long. */
const sizes: readonly Drawn[] = [
  { size: 20, steps: 120 },
  { size: 100, steps: 120 },
  { size: 500, steps: 40 },
];
const rounds = 3;
const aimBusy = 8;
/** Milliseconds within which one contender shows and drags one drawing. */
const patience = 60_000;

interface Measured {
  readonly firstPaint: number;
  readonly frames: Frames;
}

/** A real mouse takes the actor and leads it round. */
async function drag(page: Page, actor: string, steps: number): Promise<Frames> {
  const start = await page.evaluate((id) => window.bench?.place(id), actor);
  if (start === undefined) throw new Error('the page offers no bench');
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 8, start.y + 8);
  await page.evaluate(() => window.bench?.startRecording());
  for (let step = 0; step < steps; step += 1) {
    const angle = (step / 30) * 2 * Math.PI;
    // Resolves when the page has taken it, in the frame in which Chromium hands over what the mouse did.
    await page.mouse.move(start.x + 60 * Math.cos(angle), start.y + 60 * Math.sin(angle));
  }
  const frames = await page.evaluate(() => window.bench?.stopRecording());
  await page.mouse.up();
  const end = await page.evaluate((id) => window.bench?.place(id), actor);
  if (frames === undefined || end === undefined) throw new Error('the page offers no bench');
  if (Math.hypot(end.x - start.x, end.y - start.y) < 20)
    throw new Error(`the actor did not follow the mouse: ${JSON.stringify({ start, end })}`);
  return frames;
}

async function measure(
  browser: Browser,
  address: string,
  name: ContenderName,
  { size, steps }: Drawn,
): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  // A page that hangs would keep its `evaluate` waiting for ever; closing the place of the page ends it with an error.
  const late = setTimeout(() => void context.close(), patience);
  try {
    const page = await context.newPage();
    await page.goto(`${address}/${name}.html`);
    await page.waitForFunction(() => window.bench !== undefined);
    await page.evaluate(() => document.fonts.ready);
    const firstPaint = await page.evaluate((count) => window.bench?.firstPaint(count), size);
    if (firstPaint === undefined) throw new Error('the page offers no bench');
    return { firstPaint, frames: await drag(page, `a${size - 2}`, steps) };
  } finally {
    clearTimeout(late);
    await context.close();
  }
}

function rows(size: number, ours: readonly Measured[], rival: readonly Measured[]): Row[] {
  const rivalName = 'react-konva as in its manual';
  const busy = (runs: readonly Measured[], share: number): number =>
    percentile(
      runs.flatMap(({ frames }) => frames.busy),
      share,
    );
  const paint = (runs: readonly Measured[]): number => median(runs.map(({ firstPaint }) => firstPaint));
  const row = (what: string, mine: number, theirs: number): Row => ({
    what: `${what}, ${size} actors`,
    unit: 'ms',
    ours: mine,
    rivalName,
    rival: theirs,
    aim: '',
    held: null,
  });
  const p95 = busy(ours, 0.95);
  return [
    row('first paint', paint(ours), paint(rival)),
    row('drag, busy per step p50', busy(ours, 0.5), busy(rival, 0.5)),
    {
      ...row('drag, busy per step p95', p95, busy(rival, 0.95)),
      ...(size === 100 && { aim: `≤ ${aimBusy} ms`, held: p95 <= aimBusy }),
    },
  ];
}

/** First paint and dragging at 20, 100 and 500 actors, ours and the rival in turns in one Chromium. */
export async function measureDrawing(): Promise<Row[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'houvast-bench-pages-'));
  await buildPages(folder);
  const { address, server } = await servePages(folder);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: sandboxAllowed,
    args: [...quietSwitches],
  });
  try {
    const found: Row[] = [];
    // Uncounted: what only the first page of a browser pays.
    for (const name of contenders) await measure(browser, address, name, { size: 20, steps: 40 });
    for (const wanted of sizes) {
      const runs: Record<ContenderName, Measured[]> = { houvast: [], 'plain-konva': [] };
      for (let round = 0; round < rounds; round += 1) {
        for (const name of contenders) runs[name].push(await measure(browser, address, name, wanted));
      }
      found.push(...rows(wanted.size, runs.houvast, runs['plain-konva']));
    }
    return found;
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
