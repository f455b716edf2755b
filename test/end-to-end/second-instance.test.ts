import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeDesktopFolders } from '../support/desktop-folders.ts';
import { launchDesktop, type Desktop } from '../support/desktop.ts';
import { makeProbeApp, type ProbeApp } from '../support/probe-app.ts';

describe('starting', () => {
  let probe: ProbeApp;
  const running: Desktop[] = [];
  const folders = makeDesktopFolders();
  const launch = async (args: readonly string[] = [], packaged = false): Promise<Desktop> => {
    const desktop = await launchDesktop({ root: probe.root, folders, args, packaged });
    running.push(desktop);
    return desktop;
  };

  beforeAll(() => {
    probe = makeProbeApp();
  });
  afterEach(async () => {
    for (const desktop of running.splice(0)) await desktop.kill();
  });
  afterAll(() => {
    folders.remove();
    probe.remove();
  });

  it('a second time brings the first one to the front and ends', async () => {
    const first = await launch();
    const page = await first.firstWindow();
    await page.locator('#ready').waitFor();
    await first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
    const second = await launch();
    expect(await second.exited()).toBe(0);
    await expect
      .poll(() => first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()))
      .toBe(false);
    expect(await first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  it('with a switch that opens it up is refused once installed, and says which', async () => {
    if (process.env['E2E_SHELL'] === 'electron') return; // a packaged Electron cannot be driven from outside: that is the point
    const desktop = await launch(['--remote-debugging-port=0'], true);
    expect(await desktop.exited()).toBe(1);
    expect(desktop.output()).toContain('Houvast start niet op deze manier');
    expect(desktop.output()).toContain('--remote-debugging-port');
  });

  it('finds the window back where it was left', async () => {
    const first = await launch();
    await (await first.firstWindow()).locator('#ready').waitFor();
    const bounds = { x: 120, y: 80, width: 1000, height: 640 };
    await first.evaluate(
      ({ BrowserWindow }, place) => BrowserWindow.getAllWindows()[0]?.setBounds(place),
      bounds,
    );
    await first.close();
    const again = await launch();
    await (await again.firstWindow()).locator('#ready').waitFor();
    expect(
      await again.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds()),
    ).toEqual(bounds);
  });
});
