import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeDesktopFolders, type DesktopFolders } from '../support/desktop-folders.ts';
import { launchDesktop, type Desktop } from '../support/desktop.ts';
import { makeProbeApp, type ProbeApp } from '../support/probe-app.ts';

const passphrase = 'een lange wachtzin voor de proef';
const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('locking and leaving', () => {
  let probe: ProbeApp;
  /** A folder with a new store: made once, since making keys takes its time on purpose. */
  let madeOnce: DesktopFolders;
  let desktop: Desktop;
  let page: Page;

  beforeAll(async () => {
    probe = makeProbeApp();
    madeOnce = makeDesktopFolders();
    await start(madeOnce);
    await page.evaluate(
      (words) => window.houvast.vault.create({ passphrase: words, language: 'nl' }),
      passphrase,
    );
    await desktop.close();
  });
  afterAll(() => {
    madeOnce.remove();
    probe.remove();
  });
  async function startOnCopy(): Promise<void> {
    const folders = makeDesktopFolders();
    cpSync(dataIn(madeOnce), dataIn(folders), { recursive: true });
    await start(folders);
  }
  async function stop(): Promise<void> {
    await desktop.kill();
    desktop.folders.remove();
  }

  const dataIn = ({ documents }: DesktopFolders): string => path.join(documents, 'Houvast');

  async function start(folders: DesktopFolders): Promise<void> {
    desktop = await launchDesktop({ root: probe.root, folders });
    page = await desktop.firstWindow();
    await page.locator('#ready').waitFor();
    await countVaults();
  }

  /** Notes the process of every vault from now on, in the order in which they start. */
  const countVaults = (): Promise<void> =>
    desktop.evaluate(({ utilityProcess }) => {
      const started: number[] = [];
      Object.assign(globalThis, { started });
      const fork = utilityProcess.fork.bind(utilityProcess);
      utilityProcess.fork = (...args: Parameters<typeof fork>) => {
        const child = fork(...args);
        child.once('spawn', () => started.push(child.pid ?? 0));
        return child;
      };
    });
  const vaults = (): Promise<number[]> =>
    desktop.evaluate((): number[] => Reflect.get(globalThis, 'started'));

  /** Opens the store. The first vault was started before it could be counted; picking its folder brings one that is. */
  async function openStore(): Promise<number> {
    if ((await vaults()).length === 0) await pickFolder(dataIn(desktop.folders));
    if ((await state()) !== 'open') await unlock();
    const pid = (await vaults()).at(-1);
    if (pid === undefined) throw new Error('no vault was started');
    return pid;
  }
  const answerFolder = (folder: string): Promise<void> =>
    desktop.evaluate(({ dialog }, picked) => {
      Object.assign(dialog, { showOpenDialog: async () => ({ canceled: false, filePaths: [picked] }) });
    }, folder);
  async function pickFolder(folder: string): Promise<void> {
    await answerFolder(folder);
    await page.evaluate(() => window.houvast.vault.chooseFolder({}));
  }
  const unlock = () =>
    page.evaluate((words) => window.houvast.vault.unlock({ passphrase: words }), passphrase);
  const state = () =>
    page.evaluate(async () => {
      const status = await window.houvast.vault.status({});
      return status.ok ? status.value.state : status.code;
    });
  /** A fresh page, and a vault that asks for the passphrase. */
  async function atTheLock(): Promise<void> {
    await expect.poll(() => state().catch(() => 'loading')).toBe('locked');
    await page.locator('#ready').waitFor();
  }

  /** Something that has been typed and that only a flush brings to disk. */
  const type = (name: string) =>
    page.evaluate((callingName) => {
      Object.assign(window, {
        typed: callingName,
        onFlush: async () => {
          await window.houvast.clients.create({ callingName });
        },
      });
    }, name);
  const names = () =>
    page.evaluate(async () => {
      const list = await window.houvast.clients.list({});
      return list.ok ? list.value.map(({ callingName }) => callingName) : [list.code];
    });

  /** As if nobody has touched anything for so many seconds. */
  const idleFor = (seconds: number): Promise<void> =>
    desktop.evaluate(({ powerMonitor }, idle) => {
      Object.assign(powerMonitor, { getSystemIdleTime: () => idle });
    }, seconds);

  const ways: [string, () => Promise<unknown>][] = [
    ['Ctrl+L', () => page.keyboard.press('ControlOrMeta+l')],
    [
      'the menu',
      () => desktop.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('lock')?.click()),
    ],
    ['the window', () => page.evaluate(() => void window.houvast.vault.lock({}))],
    ['the lock screen', () => desktop.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'))],
    ['the closing of the lid', () => desktop.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'))],
    ['ten minutes without anybody', () => idleFor(600)],
  ];

  describe('while it goes on running', () => {
    beforeAll(startOnCopy);
    afterAll(stop);

    it('locks without a window that answers when nobody is there to ask', async () => {
      await openStore();
      await page.evaluate(() => void Object.assign(window, { silent: true }));
      await desktop.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
      await atTheLock();
    });

    it('tells the window that the vault has stopped, and is locked with a fresh one', async () => {
      const pid = await openStore();
      const before = (await vaults()).length;
      await page.evaluate(() => window.houvast.clients.create({ callingName: 'Noor' }));
      process.kill(pid, 'SIGKILL');
      await expect.poll(async () => (await vaults()).length).toBe(before + 1);
      expect(await state()).toBe('locked');
      expect(await names()).toEqual(['locked']);
      await unlock();
      expect(await names()).toContain('Noor');
    });

    it('keeps the store open and comes back when only the page falls over', async () => {
      await openStore();
      await page.reload();
      await page.locator('#ready').waitFor();
      expect(await state()).toBe('open');
    });

    it('shows it to nobody who records the screen, except in a presentation', async () => {
      await openStore();
      const shown = () =>
        desktop.evaluate(({ BrowserWindow }) => {
          const window = BrowserWindow.getAllWindows()[0];
          return [window?.isContentProtected(), window?.isFullScreen()];
        });
      expect(await shown()).toEqual([true, false]);
      await page.evaluate(() => window.houvast.view.presentation({ on: true }));
      expect(await shown()).toEqual([false, true]);
      await page.evaluate(() => window.houvast.view.presentation({ on: false }));
      expect(await shown()).toEqual([true, false]);
      await page.evaluate(() => window.houvast.view.presentation({ on: true }));
      await page.evaluate(() => void window.houvast.vault.lock({}));
      await atTheLock();
      expect(await shown()).toEqual([true, false]);
      await page.evaluate(() => window.houvast.preferences.write({ contentProtection: false }));
      expect(await shown()).toEqual([false, false]);
    });

    it.each(ways)(
      '%s writes what was typed, ends the vault process and empties the window',
      async (way, lock) => {
        const pid = await openStore();
        await type(way);
        await lock();
        await atTheLock();
        await idleFor(0);
        expect(alive(pid)).toBe(false);
        expect(await page.evaluate(() => 'typed' in window)).toBe(false);
        expect(await names()).toEqual(['locked']);
        await unlock();
        expect(await names()).toContain(way);
        expect(desktop.problems).toEqual([]);
      },
    );

    it('does not lock while somebody is there', async () => {
      await openStore();
      await idleFor(599);
      await desktop.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
      expect(await state()).toBe('open');
      await page.evaluate(() => window.houvast.preferences.write({ lockMinutes: 5 }));
      await desktop.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
      await atTheLock();
      await page.evaluate(() => window.houvast.preferences.write({ lockMinutes: 10 }));
    });
  });

  describe('from a fresh start', () => {
    beforeEach(startOnCopy);
    afterEach(stop);

    it('asks a person before it leaves work behind that is not on disk', async () => {
      await openStore();
      await page.evaluate(() => void Object.assign(window, { silent: true }));
      await answerMessages(0);
      await page.evaluate(() => window.houvast.vault.lock({}));
      expect(await state()).toBe('open');
      expect(await messages()).toEqual(['Nog niet alles is bewaard']);
      await answerMessages(1);
      await desktop.evaluate(({ app }) => app.quit());
      expect(await desktop.exited()).toBe(0);
    });
    const answerMessages = (response: number): Promise<void> =>
      desktop.evaluate(({ dialog }, button) => {
        const asked: string[] = [];
        Object.assign(globalThis, { asked });
        const showMessageBox = async (_window: unknown, options: Electron.MessageBoxOptions) => {
          asked.push(options.message);
          return { response: button, checkboxChecked: false };
        };
        Object.assign(dialog, { showMessageBox });
      }, response);
    const messages = () => desktop.evaluate((): string[] => Reflect.get(globalThis, 'asked'));

    it.each([
      ['the menu quits', () => page.keyboard.press('ControlOrMeta+q')],
      [
        'the cross is clicked',
        () => desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
      ],
      ['the computer goes off', () => desktop.evaluate(({ powerMonitor }) => powerMonitor.emit('shutdown'))],
    ])('loses nothing of what was typed when %s', async (_way, leave) => {
      const pid = await openStore();
      await type('Noor');
      await leave().catch(() => undefined);
      expect(await desktop.exited()).toBe(0);
      expect(alive(pid)).toBe(false);
      await start(desktop.folders);
      expect(await state()).toBe('locked');
      await unlock();
      expect(await names()).toEqual(['Noor']);
    });

    it('follows preferences in menu and window, and tells the window what the menu changed', async () => {
      const menu = () =>
        desktop.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
      expect(await menu()).toEqual(['Bestand', 'Bewerken', 'Beeld', 'Help']);
      await page.evaluate(() => window.houvast.preferences.write({ language: 'en' }));
      expect(await menu()).toEqual(['File', 'Edit', 'View', 'Help']);
      await desktop.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('larger')?.click());
      const heard = () => page.evaluate((): unknown[] => Reflect.get(window, 'heard'));
      await expect.poll(heard).toMatchObject([{ event: 'preferences', textSize: 1.25, language: 'en' }]);
      const zoom = () =>
        desktop.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
        );
      expect(await zoom()).toBe(1.25);
      await desktop.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('about')?.click());
      await expect.poll(heard).toContainEqual({ event: 'command', name: 'about' });
    });

    it('opens another folder that the coach picks, and remembers it', async () => {
      await openStore();
      const other = path.join(desktop.folders.home, 'other');
      await answerFolder(other);
      await page.evaluate(() => void window.houvast.vault.chooseFolder({}));
      await expect.poll(() => state().catch(() => 'loading')).toBe('none');
      await desktop.close();
      const kept: unknown = JSON.parse(
        readFileSync(path.join(desktop.folders.userData, 'preferences.json'), 'utf8'),
      );
      expect(kept).toMatchObject({ folder: other });
      writeFileSync(
        path.join(desktop.folders.userData, 'preferences.json'),
        `{"folder":${JSON.stringify(other)},"pref`,
      );
      await start(desktop.folders);
      expect(await state()).toBe('none');
    });

    it('writes no name in its log', async () => {
      await openStore();
      await page.evaluate(() => window.houvast.clients.create({ callingName: 'Noorderling' }));
      await page.evaluate(() => window.houvast.clients.read({ id: 'Noorderling' }));
      await desktop.close();
      const log = readFileSync(path.join(desktop.folders.userData, 'log/houvast.log'), 'utf8');
      expect(log).toContain('not-found clients.read');
      expect(log).not.toContain('Noorderling');
      expect(log).not.toContain(desktop.folders.home);
    });
  });
});
