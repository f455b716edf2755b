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

describe('what a page can reach', () => {
  it('is nothing outside the app: no page, window, request, socket, permission or download', async () => {
    const before = page.url();
    await page.getByText('away').click();
    await page.getByText('new').click();
    await page.locator('#download').click();
    const found = await page.evaluate(async () => ({
      opened: window.open('https://elsewhere.example/opened'),
      fetched: await fetch('https://elsewhere.example/fetched').then(
        () => 'came',
        () => 'refused',
      ),
      socket: await new Promise((resolve) => {
        const socket = new WebSocket('wss://elsewhere.example/socket');
        socket.addEventListener('open', () => resolve('open'));
        socket.addEventListener('error', () => resolve('refused'));
      }).catch(() => 'refused'),
      own: (await fetch('./page.js')).status,
      other: (await fetch('./main.js')).status,
      outside: (await fetch('/../../../package.json')).status,
      place: (await navigator.permissions.query({ name: 'geolocation' })).state,
      secure: isSecureContext,
    }));
    expect(found).toEqual({
      opened: null,
      fetched: 'refused',
      socket: 'refused',
      own: 200,
      other: 404,
      outside: 404,
      place: 'denied',
      secure: true,
    });
    expect(page.url()).toBe(before);
  });

  it('was refused by the app itself each time, not only by the stand-in', async () => {
    await expect.poll(() => app.refused.length).toBeGreaterThanOrEqual(4);
    expect(app.refused.filter(({ by }) => by === 'stand-in')).toEqual([]);
    const refused = app.refused.map(({ by, url }) => `${by} ${url.replace(/^blob:.*/, 'blob')}`);
    expect(new Set(refused)).toEqual(
      new Set([
        'will-navigate https://elsewhere.example/away',
        'windowOpenHandler https://elsewhere.example/new',
        'windowOpenHandler https://elsewhere.example/opened',
        'will-download blob',
      ]),
    );
  });
});
