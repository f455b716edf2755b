import type { CDPSession, Page } from 'playwright-core';
import { launchWithExample } from '../../test/support/example-app.ts';
import type { Row } from './report.ts';
import { percentile } from './statistics.ts';

const rounds = 1_000;
/** Rounds before the first look: caches and compiled code, which count as heap, are then there. */
const warming = 300;
const seconds = 5;

/** Bytes that script holds on to, after everything that can be collected has been. */
async function heapOf(cdp: CDPSession): Promise<number> {
  for (let pass = 0; pass < 3; pass += 1) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

interface Stop {
  readonly hash: string;
  readonly heading: string;
}

/** Opens a worksheet and goes back to the file, so many times, as fast as the screens come. */
const openAndClose = (page: Page, file: Stop, sheets: readonly Stop[], times: number): Promise<void> =>
  page.evaluate(
    async ({ home, worksheets, count }) => {
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const visit = async ({ hash, heading }: Stop): Promise<void> => {
        location.hash = hash;
        while (document.querySelector('h1')?.textContent !== heading) await frame();
        await frame();
      };
      for (let round = 0; round < count; round += 1) {
        const sheet = worksheets[round % worksheets.length];
        if (sheet !== undefined) await visit(sheet);
        await visit(home);
      }
    },
    { home: file, worksheets: sheets, count: times },
  );

/** Milliseconds from frame to frame for some seconds. */
const frames = (page: Page): Promise<number[]> =>
  page.evaluate(
    (lasting) =>
      new Promise<number[]>((resolve) => {
        const gaps: number[] = [];
        const began = performance.now();
        let last = began;
        const next = (now: number): void => {
          gaps.push(now - last);
          last = now;
          if (now - began < lasting) requestAnimationFrame(next);
          else resolve(gaps.slice(1));
        };
        requestAnimationFrame(next);
      }),
    seconds * 1_000,
  );

/** What stays in the window after a long day, and whether it goes on moving while a backup is made. */
export async function measureWindow(): Promise<Row[]> {
  const app = await launchWithExample('nl');
  try {
    const { page, clientId } = app;
    const { file, sheets } = await page.evaluate(async (id) => {
      const read = await window.houvast.clients.read({ id });
      if (!read.ok) throw new Error(read.code);
      const { client, worksheets } = read.value;
      const home = `#/clients/${id}`;
      return {
        file: { hash: home, heading: client.callingName },
        sheets: worksheets.map(({ id: one, title }) => ({
          hash: `${home}/worksheets/${one}`,
          heading: title,
        })),
      };
    }, clientId);
    const cdp = await page.context().newCDPSession(page);
    await openAndClose(page, file, sheets, warming);
    const before = await heapOf(cdp);
    await openAndClose(page, file, sheets, rounds);
    const after = await heapOf(cdp);

    const still = await frames(page);
    const backup = page.evaluate(async (lasting) => {
      const until = performance.now() + lasting;
      while (performance.now() < until) await window.houvast.backups.make({});
    }, seconds * 1_000);
    const during = await frames(page);
    await backup;
    const mega = 1_024 * 1_024;
    return [
      {
        what: `heap after opening and closing worksheets ${rounds} times`,
        unit: 'MB',
        ours: after / mega,
        rivals: [{ name: 'before', value: before / mega }],
        aim: '≤ 1.05 x',
        held: after <= 1.05 * before,
      },
      {
        what: 'from frame to frame while backups are made, p99',
        unit: 'ms',
        ours: percentile(during, 0.99),
        rivals: [{ name: 'nothing going on', value: percentile(still, 0.99) }],
        aim: '≤ 1.5 x',
        held: percentile(during, 0.99) <= 1.5 * percentile(still, 0.99),
      },
    ];
  } finally {
    await app.close();
  }
}
