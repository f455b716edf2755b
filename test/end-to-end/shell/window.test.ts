import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Desktop } from '../../support/desktop.ts';
import { launchShellApp, type Seen } from '../../support/shell-app.ts';

declare const seen: Seen; // of the fixture's main process

let app: Desktop;
let page: Page;
beforeEach(async () => {
  ({ app, page } = await launchShellApp());
});
afterEach(async () => {
  await app.close();
  app.folders.remove();
});

const setZoom = (factor: number): Promise<void> =>
  app.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(wanted);
  }, factor);
const viewport = (): Promise<object> =>
  page.evaluate(() => ({ width: innerWidth, height: innerHeight, pixel: devicePixelRatio }));

describe('the window', () => {
  it('zooms the page as Chromium does: fewer and larger CSS pixels, to which media queries react', async () => {
    const narrow = page.getByText('small window');
    expect(await viewport()).toEqual({ width: 1000, height: 700, pixel: 1 });
    expect(await narrow.isVisible()).toBe(false);

    await setZoom(2);
    await expect.poll(viewport).toEqual({ width: 500, height: 350, pixel: 2 });
    expect(await narrow.isVisible()).toBe(true);
    await page.getByRole('button').click();
    expect(await page.getByRole('status').textContent()).toBe('clicked at true');

    await setZoom(1);
    await expect.poll(viewport).toEqual({ width: 1000, height: 700, pixel: 1 });
  });

  it('is pictured in all its pixels when it is zoomed', async () => {
    await setZoom(2);
    await expect.poll(viewport).toMatchObject({ width: 500 });
    const picture = await page.screenshot();
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1000, 700]); // width and height in a PNG
  });

  it('stays when the app forbids closing it, and goes when the app allows it', async () => {
    const closeAll = (): Promise<void> =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().forEach((window) => window.close()));
    await app.evaluate(() => {
      seen.veto = true;
    });
    await closeAll();
    expect(await app.evaluate(() => seen.vetoes)).toBe(1);
    expect(await page.getByRole('status').textContent()).toBe('ready');

    await app.evaluate(({ app: running }) => running.quit());
    expect(await app.evaluate(() => seen.vetoes)).toBe(2);

    await app.evaluate(() => {
      seen.veto = false;
    });
    await closeAll().catch(() => undefined); // the app may be gone before it can answer
    expect(await app.exited()).toBe(0);
  });

  it('goes full screen and back', async () => {
    const isFull = (): Promise<boolean | undefined> =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setFullScreen(true));
    await expect.poll(isFull).toBe(true);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setFullScreen(false));
    await expect.poll(isFull).toBe(false);
  });

  it('hears of the lock screen', async () => {
    await app.evaluate(({ powerMonitor }) => {
      powerMonitor.emit('lock-screen');
    });
    await expect.poll(() => page.getByRole('status').textContent()).toBe('lock-screen');
  });

  it.skipIf(process.env['E2E_SHELL'] === 'electron')('carries out the shortcuts of the menu', async () => {
    await page.keyboard.press('Control+Shift+KeyL');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('lock');
  });

  it('reports errors on the console and breaches of the content policy', async () => {
    expect(app.problems).toEqual([]);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
    });
    await expect.poll(() => app.problems).toEqual([expect.stringMatching(/Content Security Policy/)]);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });
});
