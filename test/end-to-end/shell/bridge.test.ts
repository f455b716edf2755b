import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desktop } from '../../support/desktop.ts';
import { launchShellApp } from '../../support/shell-app.ts';

let app: Desktop;
let page: Page;
beforeAll(async () => {
  ({ app, page } = await launchShellApp());
});
afterAll(async () => {
  await app.close();
  app.folders.remove();
});

describe('the bridge between page and main process', () => {
  it('shows the page one frozen object and nothing of Node or Electron', async () => {
    const found = await page.evaluate(() => {
      const attempt = (change: () => unknown): string => {
        try {
          change();
          return 'no error';
        } catch (error) {
          return error instanceof Error ? error.name : 'thrown';
        }
      };
      return {
        node: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter(
          (name) => name in window,
        ),
        version: window.shellApp.version,
        frozen: Object.isFrozen(window.shellApp) && Object.isFrozen(window.shellApp.nested.list),
        assign: attempt(() => Object.assign(window.shellApp, { echo: null })),
        replace: attempt(() => Object.assign(window, { shellApp: null })),
        ownWorld:
          Object.getPrototypeOf(window.shellApp) === Object.prototype &&
          Object.getPrototypeOf(window.shellApp.echo) === Function.prototype,
      };
    });
    expect(found).toEqual({
      node: [],
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      frozen: true,
      assign: 'TypeError',
      replace: 'TypeError',
      ownWorld: true,
    });
  });

  it('does not run on what the page puts in the place of built-in functions', async () => {
    const answer = await page.evaluate(async () => {
      const real = window.dispatchEvent;
      const caught: unknown[] = [];
      window.dispatchEvent = (event) => {
        caught.push(event);
        return true;
      };
      const echoed = await window.shellApp.echo('quiet');
      window.dispatchEvent = real;
      return { echoed, caught: caught.length };
    });
    expect(answer).toEqual({ echoed: 'quiet', caught: 0 });
  });

  it('carries what structured clone carries', async () => {
    const found = await page.evaluate(async () => {
      const shared = { n: 1 };
      const circle: Record<string, unknown> = { shared, again: shared };
      circle['self'] = circle;
      const value = {
        date: new Date(5),
        map: new Map([['a', new Set([1])]]),
        bytes: new Uint8Array([1, 2, 255]),
        floats: new Float64Array([0.5]),
        big: 12n,
        nan: Number.NaN,
        minusZero: -0,
        nothing: undefined,
        ['__proto__x']: 1,
        text: 'één ☂ \u0000',
        circle,
      };
      // An echo
      const back = (await window.shellApp.echo(value)) as typeof value;
      return {
        date: back.date instanceof Date && back.date.getTime(),
        map: back.map.get('a')?.has(1),
        bytes: back.bytes instanceof Uint8Array && [...back.bytes],
        floats: back.floats instanceof Float64Array && back.floats[0],
        big: String(back.big),
        nan: Number.isNaN(back.nan),
        minusZero: Object.is(back.minusZero, -0),
        nothing: 'nothing' in back,
        text: back.text,
        circle: back.circle['self'] === back.circle && back.circle['shared'] === back.circle['again'],
      };
    });
    expect(found).toEqual({
      date: 5,
      map: true,
      bytes: [1, 2, 255],
      floats: 0.5,
      big: '12',
      nan: true,
      minusZero: true,
      nothing: true,
      text: 'één ☂ \u0000',
      circle: true,
    });
  });

  it('refuses what cannot be cloned, in both directions', async () => {
    const refusals = await page.evaluate(async () => {
      const attempt = async (work: () => Promise<unknown>): Promise<string> => {
        try {
          await work();
          return 'no error';
        } catch (error) {
          return String(error);
        }
      };
      return [
        await attempt(() => window.shellApp.echo(() => 1)),
        await attempt(() => window.shellApp.echo(new WeakMap())),
        await attempt(() => window.shellApp.function()),
      ];
    });
    for (const refusal of refusals) expect(refusal).toMatch(/clone/);
  });

  it('reports a failing handler by its message', async () => {
    const message = await page.evaluate(() => window.shellApp.fail().catch((error: Error) => error.message));
    expect(message).toBe("Error invoking remote method 'fail': Error: meant to fail");
  });
});
