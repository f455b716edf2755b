import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings } from '../support/desktop-axe.ts';
import { makeDesktopFolders } from '../support/desktop-folders.ts';
import { screenshot } from '../support/desktop-screenshot.ts';
import { launchDesktop, type Desktop } from '../support/desktop.ts';
import { openFreshStore } from '../support/fresh-store.ts';

const passphrase = 'vijf rustige woorden achter elkaar';

describe('files whose store is damaged between two sessions', () => {
  const folders = makeDesktopFolders();
  const data = path.join(folders.documents, 'Houvast');
  const store = path.join(data, 'houvast.store');
  let desktop: Desktop;
  let page: Page;
  let spoiled: Buffer;

  /** Starts the app on what an earlier start left. */
  async function start(): Promise<void> {
    desktop = await launchDesktop({ folders });
    page = await desktop.firstWindow();
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
  async function open(): Promise<void> {
    await page.getByLabel('Je wachtzin', { exact: true }).fill(passphrase);
    await page.getByRole('button', { name: 'Openen', exact: true }).click();
  }

  beforeAll(async () => {
    desktop = await launchDesktop({ folders });
    page = await openFreshStore(desktop, passphrase, { motion: 'less' });
    await page.evaluate(() => window.houvast.clients.addExample({ language: 'nl' }));
    await desktop.close();
    spoiled = readFileSync(store);
    const middle = Math.floor(spoiled.length / 2);
    spoiled.writeUInt8(spoiled.readUInt8(middle) ^ 0x10, middle);
    writeFileSync(store, spoiled);
    await start();
  });
  afterAll(async () => {
    await desktop.close();
    folders.remove();
  });

  it(
    'are led to the newest backup, opened with what was typed already, and the work is there',
    { timeout: 240_000 },
    async () => {
      await page.getByText(/Reservekopie nagekeken vandaag/).waitFor();
      await screenshot(page, 'backups-door');
      await open();
      await page.getByText('Het bestand met je dossiers is beschadigd.').waitFor();
      await page.getByText(/1 dossier en 8 werkbladen/).waitFor();
      await screenshot(page, 'backups-ladder');
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Lezen wat nog kan' }).click();
      await page.getByRole('heading', { name: 'Dit is er nog te lezen' }).waitFor();
      await screenshot(page, 'backups-salvaged');
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Toch een reservekopie' }).click();
      await page.getByRole('button', { name: 'Deze reservekopie gebruiken' }).click();
      await page.getByRole('heading', { name: 'Laatst geopend' }).waitFor();
      await page.getByRole('grid', { name: 'Laatst geopend' }).getByRole('row').first().waitFor();
      const aside = path.join(data, 'aside');
      const copies = readdirSync(aside).map((name) => readFileSync(path.join(aside, name, 'houvast.store')));
      expect(copies.some((copy) => copy.equals(spoiled))).toBe(true);
    },
  );

  it('have their backups in the settings, where one is put back after it is said what comes of it', async () => {
    await page.evaluate(() => {
      location.hash = '/settings/backups';
    });
    await page.getByRole('button', { name: 'Nu een reservekopie maken' }).click();
    await page.getByText('De reservekopie is gemaakt en nagekeken.').waitFor();
    await screenshot(page, 'backups-settings');
    expect(await accessibilityFindings(page)).toEqual([]);
    await page
      .getByRole('button', { name: /^De reservekopie van .* terugzetten$/ })
      .first()
      .click();
    const question = page.getByRole('alertdialog');
    await question.getByText(/een reservekopie van nu: 1 dossier en 8 werkbladen/).waitFor();
    await screenshot(page, 'backups-restore');
    await question.getByRole('button', { name: 'Terugzetten' }).click();
    await page.getByLabel('Je wachtzin', { exact: true }).waitFor();
    await open();
    await page.getByText('voor je een reservekopie terugzette').waitFor();
    expect(desktop.problems).toEqual([]);
  });

  it('read well at twice the size and in English', async () => {
    await page.evaluate(() => window.houvast.preferences.write({ textSize: 2, language: 'en' }));
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Backups' }).waitFor();
    await screenshot(page, 'backups-settings-twice');
    expect(await accessibilityFindings(page)).toEqual([]);
  });
});
