import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPoppler } from '../../../tools/browser/poppler.ts';
import { accessibilityFindings } from '../../support/desktop-axe.ts';
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

describe('what leaves the window', () => {
  it('is the page as a PDF of the size that was asked for', async () => {
    const bytes = await app.evaluate(
      async ({ BrowserWindow }) =>
        await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: 'A4', landscape: true }),
    );
    const file = path.join(app.folders.temp, 'page.pdf');
    writeFileSync(file, bytes ?? '');
    expect(execFileSync(findPoppler('pdfinfo'), [file], { encoding: 'utf8' })).toMatch(
      /Page size:\s+84\d(\.\d+)? x 59\d/,
    );
    expect(execFileSync(findPoppler('pdftotext'), [file, '-'], { encoding: 'utf8' })).toContain('ready');
  });

  it('is a picture on the clipboard', async () => {
    const copied = await app.evaluate(async ({ clipboard, ClipboardItem }) => {
      const png = new Blob([new Uint8Array([137, 80, 78, 71])], { type: 'image/png' });
      await clipboard.write([new ClipboardItem({ 'image/png': png })]);
      return { has: await clipboard.has('image/png'), text: await clipboard.readText() };
    });
    expect(copied).toEqual({ has: true, text: '' });
  });

  it.skipIf(process.env['E2E_SHELL'] === 'electron')(
    'is a print, which the stand-in only notes',
    async () => {
      const printed = await app.evaluate(
        ({ BrowserWindow }) =>
          new Promise((resolve) => {
            BrowserWindow.getAllWindows()[0]?.webContents.print({ landscape: true }, resolve);
          }),
      );
      expect(printed).toBe(true);
      expect(app.standIn?.prints).toEqual([{ landscape: true }]);
    },
  );
});

describe('the look at accessibility', () => {
  it('finds what is wrong with a page, under its content policy and without a trace in it', async () => {
    const before = await accessibilityFindings(page);
    await page.evaluate(() => document.body.append(document.createElement('input')));
    const after = await accessibilityFindings(page);
    const added = after.filter((finding) => !before.includes(finding));
    expect(added).toContainEqual(expect.stringMatching(/^label: input/));
    expect(await page.evaluate(() => 'axe' in window)).toBe(false);
    expect(app.problems).toEqual([]);
  });
});
