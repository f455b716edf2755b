import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchDesktop, type Desktop } from '../support/desktop.ts';
import { makeProbeApp, type ProbeApp } from '../support/probe-app.ts';

const outside = 'https://elsewhere.example';

describe('the window', () => {
  let probe: ProbeApp;
  let desktop: Desktop;
  let page: Page;
  let home: string;

  beforeAll(async () => {
    probe = makeProbeApp();
    desktop = await launchDesktop({ root: probe.root });
    page = await desktop.firstWindow();
    await page.locator('#ready').waitFor();
    home = page.url();
  });
  afterAll(async () => {
    await desktop.close();
    desktop.folders.remove();
    probe.remove();
  });

  it('has the bridge, frozen, and nothing else of Node or Electron', async () => {
    const found = await page.evaluate(() => {
      const { houvast } = window;
      const refuses = (work: () => void): boolean => {
        try {
          work();
          return false;
        } catch {
          return true;
        }
      };
      return {
        frozen: [houvast, houvast.vault, houvast.worksheets].every((part) => Object.isFrozen(part)),
        replaced: refuses(() => Object.assign(window, { houvast: {} })),
        changed: refuses(() => Object.assign(houvast.vault, { unlock: () => null })),
        unknownEvent: refuses(() => Reflect.apply(houvast.on, null, ['ready', () => undefined])),
        leaks: ['require', 'process', 'ipcRenderer', 'module', 'Buffer', 'electron'].filter(
          (name) => name in window,
        ),
      };
    });
    expect(found).toEqual({ frozen: true, replaced: true, changed: true, unknownEvent: true, leaks: [] });
  });

  it('keeps nothing of a screen that has stopped listening', async () => {
    await page.evaluate(() => {
      // What listens leads to what takes it off again, as it does in a screen: a ring through both worlds.
      const screen = { off: (): void => undefined };
      screen.off = window.houvast.on('backups', () => void screen.off);
      screen.off();
      Object.assign(window, { left: new WeakRef(screen) });
    });
    const cdp = await page.context().newCDPSession(page);
    const isGone = async (): Promise<boolean> => {
      await cdp.send('HeapProfiler.collectGarbage');
      return page.evaluate(
        () => (Reflect.get(window, 'left') as WeakRef<object> | undefined)?.deref() === undefined,
      );
    };
    await expect.poll(isGone).toBe(true);
    await cdp.detach();
  });

  it('is served with the exact content policy', async () => {
    const response = await page.reload();
    await page.locator('#ready').waitFor();
    expect(response?.headers()['content-security-policy']).toBe(policy);
    expect(response?.headers()['x-content-type-options']).toBe('nosniff');
  });

  it('runs no code from text and loads nothing inline', async () => {
    const ran = await page.evaluate(async () => {
      const done: string[] = [];
      const attempt = (name: string, work: () => void): void => {
        try {
          work();
          done.push(name);
        } catch {
          // refused, as it is to be
        }
      };
      Object.assign(window, { ran: 0 });
      // While the test's own call runs, the browser lets eval through; what comes after a pause is the page's own.
      await new Promise((resolve) => setTimeout(resolve));
      attempt('eval', () => Reflect.apply(Reflect.get(window, 'eval'), window, ['window.ran += 1']));
      attempt('Function', () => Reflect.construct(Reflect.get(window, 'Function'), ['window.ran += 1'])());
      attempt('markup', () => (document.body.innerHTML = '<img src=x onerror="window.ran += 1">'));
      attempt('script text', () => (document.createElement('script').text = 'window.ran += 1'));
      attempt(
        'script address',
        () => (document.createElement('script').src = 'data:text/javascript,window.ran=1'),
      );
      attempt('policy', () =>
        Reflect.get(window, 'trustedTypes').createPolicy('other', { createHTML: (text: string) => text }),
      );
      attempt('timer', () => Reflect.apply(setTimeout, window, ['window.ran += 1']));
      const style = document.createElement('style');
      style.textContent = 'body { color: rgb(9, 9, 9) !important; }';
      document.head.append(style);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { done, ran: Reflect.get(window, 'ran'), colour: getComputedStyle(document.body).color };
    });
    expect(ran).toEqual({ done: [], ran: 0, colour: 'rgb(1, 2, 3)' });
  });

  it('reaches no network, by whatever way it asks', async () => {
    const out = await page.evaluate(async (to) => {
      const failed = async (work: () => Promise<unknown>): Promise<boolean> =>
        work().then(
          () => false,
          () => true,
        );
      const loads = (element: HTMLElement): Promise<unknown> => {
        document.body.append(element);
        return new Promise((resolve, reject) => {
          element.addEventListener('load', resolve);
          element.addEventListener('error', reject);
          setTimeout(reject, 2_000);
        });
      };
      const element = (name: string, attributes: object): HTMLElement =>
        Object.assign(document.createElement(name), attributes);
      const socket = (made: WebSocket | EventSource): Promise<unknown> =>
        new Promise((resolve, reject) => {
          made.addEventListener('open', resolve);
          made.addEventListener('error', reject);
        });
      return {
        fetch: await failed(() => fetch(`${to}/fetch`)),
        ownFile: await failed(() => fetch('./index.html')),
        request: await failed(
          () =>
            new Promise((resolve, reject) => {
              const request = new XMLHttpRequest();
              request.addEventListener('load', resolve);
              request.addEventListener('error', reject);
              request.open('GET', `${to}/xhr`);
              request.send();
            }),
        ),
        socket: await failed(async () => socket(new WebSocket(to.replace('https', 'wss')))),
        events: await failed(async () => socket(new EventSource(`${to}/events`))),
        beacon: navigator.sendBeacon(`${to}/beacon`, 'x') || true,
        picture: await failed(() => loads(element('img', { src: `${to}/picture.png` }))),
        style: await failed(() => loads(element('link', { rel: 'stylesheet', href: `${to}/style.css` }))),
        frame: await failed(() =>
          loads(element('iframe', { src: `${to}/frame` })).then(() => Promise.reject(new Error())),
        ),
        worker: await failed(async () => {
          const worker = new Worker(URL.createObjectURL(new Blob(['1'])));
          return new Promise((resolve, reject) => {
            worker.addEventListener('message', resolve);
            worker.addEventListener('error', reject);
          });
        }),
        storedWorker: await navigator.serviceWorker
          .register('./probe.js')
          .then(() => navigator.serviceWorker.getRegistrations())
          .then(
            ({ length }) => length === 0,
            () => true,
          ),
      };
    }, outside);
    expect(Object.entries(out).filter(([, refused]) => !refused)).toEqual([]);
    // That nothing got out is the app's own doing, not the stand-in's.
    expect(desktop.refused.filter(({ by }) => by === 'stand-in')).toEqual([]);
  });

  it('goes nowhere and opens nothing', async () => {
    await page.reload();
    await page.locator('#away').click();
    await page.locator('#new').click();
    const opened = await page.evaluate((to) => {
      const window1 = window.open(`${to}/open`);
      location.href = `${to}/location`;
      return window1;
    }, outside);
    expect(opened).toBeNull();
    await page.evaluate((to) => location.assign(`${to}/assign`), outside);
    await page.evaluate(() => location.assign('app://elsewhere/index.html')).catch(() => undefined);
    await page.locator('#ready').waitFor();
    expect(page.url()).toBe(home);
    expect(await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    expect(desktop.refused.filter(({ by }) => by === 'stand-in')).toEqual([]);
  });

  it('is granted no permission', async () => {
    const granted = await page.evaluate(async () => {
      const denied = (work: Promise<unknown>): Promise<boolean> =>
        work.then(
          () => false,
          () => true,
        );
      const state = async (name: string): Promise<string> => {
        const asked: Promise<PermissionStatus> = Reflect.apply(
          navigator.permissions.query.bind(navigator.permissions),
          null,
          [{ name }],
        );
        return (await asked).state;
      };
      return {
        geolocation: await denied(
          new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
        ),
        notifications:
          Notification.permission !== 'granted' && (await Notification.requestPermission()) === 'denied',
        camera: await denied(navigator.mediaDevices.getUserMedia({ video: true })),
        microphone: await denied(navigator.mediaDevices.getUserMedia({ audio: true })),
        screen: await denied(navigator.mediaDevices.getDisplayMedia()),
        clipboard: await denied(navigator.clipboard.readText()),
        midi: (await state('midi')) === 'denied',
        storage: (await state('persistent-storage')) === 'denied',
        windows: (await state('window-management')) === 'denied',
      };
    });
    expect(Object.entries(granted).filter(([, denied]) => !denied)).toEqual([]);
  });

  it('keeps its title and its place to itself', async () => {
    await page.evaluate(() => (document.title = 'Ecogram van Noor'));
    await expect
      .poll(() => desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()))
      .toBe('Houvast');
    expect(
      await desktop.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.session.isPersistent(),
      ),
    ).toBe(false);
  });

  it('downloads nothing', async () => {
    let downloads = 0;
    page.on('download', () => (downloads += 1));
    await page.locator('#file').click();
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['Noor']));
      link.download = 'noor.txt';
      link.click();
    });
    await page.locator('#ready').waitFor();
    expect(page.url()).toBe(home);
    expect(desktop.refused.filter(({ by }) => by === 'stand-in')).toEqual([]);
  });
});

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; " +
  "connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'; trusted-types default";
