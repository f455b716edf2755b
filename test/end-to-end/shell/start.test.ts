import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { makeDesktopFolders } from '../../support/desktop-folders.ts';
import { launchDesktop, type Desktop } from '../../support/desktop.ts';
import { launchShellApp, type Seen } from '../../support/shell-app.ts';

declare const seen: Seen; // of the fixture's main process

const root = new URL('../../fixtures/shell-app', import.meta.url).pathname;
const running: Desktop[] = [];
afterEach(async () => {
  await Promise.all(
    running.splice(0).map(async (app) => {
      await app.close();
      app.folders.remove();
    }),
  );
});

describe('starting the app', () => {
  it('hands a second start to the first one', async () => {
    const { app } = await launchShellApp();
    running.push(app);
    const second = await launchDesktop({ root, folders: app.folders, args: ['--from-the-second'] });
    expect(await second.exited()).toBe(0);
    await expect.poll(() => app.evaluate(() => seen.arrivals.flat())).toContain('--from-the-second');
  });

  it('lets two people with folders of their own run beside each other', async () => {
    const both = [await launchShellApp(), await launchShellApp()];
    running.push(...both.map(({ app }) => app));
    const places = await Promise.all(
      both.map(({ app }) =>
        app.evaluate(({ app: self }) => [self.getPath('userData'), self.getPath('documents')]),
      ),
    );
    expect(places).toEqual(running.map(({ folders }) => [folders.userData, folders.documents]));
  });

  it('starts again after it was ended by force', async () => {
    const folders = makeDesktopFolders();
    const { app: first } = await launchShellApp({ folders });
    await first.kill();
    const { app: second, page } = await launchShellApp({ folders });
    running.push(second);
    expect(await page.title()).toBe('Shell App');
    expect(existsSync(folders.userData)).toBe(true);
  });
});

describe.skipIf(process.env['E2E_SHELL'] === 'electron')('the stand-in', () => {
  it('says that it is not for data of clients', async () => {
    const { app } = await launchShellApp();
    running.push(app);
    expect(app.output()).toMatch(/not for data of clients/);
  });

  it('throws by name for what it does not have', async () => {
    const { app } = await launchShellApp();
    running.push(app);
    const message = await app.evaluate((electron) => {
      const attempt = (work: () => unknown): string => {
        try {
          work();
          return 'no error';
        } catch (error) {
          return String(error);
        }
      };
      return [
        attempt(() => electron.app.getGPUInfo('basic')),
        attempt(() => electron.BrowserWindow.getAllWindows()[0]?.setOpacity(0.5)),
        attempt(() => electron.Tray),
        attempt(() => electron.powerMonitor.on('thermal-state-change', () => undefined)),
      ];
    });
    expect(message).toEqual([
      'Error: electron stand-in: app.getGPUInfo is not implemented',
      'Error: electron stand-in: BrowserWindow.setOpacity is not implemented',
      'Error: electron stand-in: electron.Tray is not implemented',
      "Error: electron stand-in: powerMonitor never emits 'thermal-state-change'",
    ]);
  });
});
