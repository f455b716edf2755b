import { readFileSync, statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { balanceSchema, type BalanceDocument } from '../../domain/instruments/balance/document.ts';
import { exampleBalance } from '../../domain/instruments/balance/example/example.ts';
import { launchDesktop, type Desktop } from '../support/desktop.ts';
import { accessibilityFindings } from '../support/desktop-axe.ts';
import { screenshot } from '../support/desktop-screenshot.ts';
import {
  goToWorksheet,
  newWorksheet,
  saveAs,
  storedDocument,
  storeDocument,
  type StoredWorksheet,
} from '../support/desktop-worksheet.ts';
import { openFreshStore } from '../support/fresh-store.ts';
import { readBack } from '../support/pdf.ts';

const passphrase = 'een lange wachtzin voor de proef';

describe('a balance', () => {
  let desktop: Desktop;
  let page: Page;

  beforeEach(async () => {
    desktop = await launchDesktop();
    page = await openFreshStore(desktop, passphrase, { motion: 'less' });
  });
  afterEach(async () => {
    await desktop.kill();
    desktop.folders.remove();
  });

  const newSheet = (name: string): Promise<StoredWorksheet> =>
    newWorksheet(page, 'balance', 'Draaglast en draagkracht', name);
  const goTo = async (sheet: StoredWorksheet, screen = ''): Promise<void> => {
    await goToWorksheet(page, sheet, screen);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const show = async (sheet: StoredWorksheet): Promise<void> => {
    await goTo(sheet);
    await page.getByRole('application').waitFor();
  };
  const type = async (...texts: readonly string[]): Promise<void> => {
    for (const text of texts) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Escape');
  };
  const onDisk = async ({ id }: StoredWorksheet): Promise<BalanceDocument> =>
    balanceSchema.parse(await storedDocument(page, id));
  const burdens = async (sheet: StoredWorksheet): Promise<readonly string[]> =>
    (await onDisk(sheet)).burdens.map(({ text }) => text);
  it('is typed, and is on disk when the bar says so, also after a power cut', async () => {
    const sheet = await newSheet('Samira');
    await show(sheet);
    await type('Schulden', 'Huis uit in juni');
    await expect.poll(() => burdens(sheet)).toEqual(['Schulden', 'Huis uit in juni']);
    await page.locator('[data-saved=saved]').waitFor();
    await desktop.kill();
    const { folders } = desktop;
    desktop = await launchDesktop({ folders });
    page = await desktop.firstWindow();
    await page.getByLabel('Je wachtzin', { exact: true }).fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Laatst geopend' }).waitFor();
    expect(await burdens(sheet)).toEqual(['Schulden', 'Huis uit in juni']);
    await show(sheet);
    await page.getByRole('tab', { name: 'Lijst' }).click();
    await page.getByRole('row', { name: /Schulden/ }).waitFor();
  });

  it('shows in its history what came, and is looked at together', async () => {
    const sheet = await newSheet('Samira');
    const later = exampleBalance('nl');
    const last = later.burdens.at(-1);
    const first: BalanceDocument = {
      ...later,
      burdens: later.burdens.filter(({ id }) => id !== last?.id),
      joins: later.joins.filter(({ burden }) => burden !== last?.id),
    };
    const conversation = await page.evaluate(async (clientId) => {
      const reply = await window.houvast.conversations.create({
        clientId,
        date: '2026-03-12',
        place: '',
        note: '',
      });
      if (!reply.ok) throw new Error(reply.code);
      return reply.value.id;
    }, sheet.clientId);
    await storeDocument(page, sheet.id, first, conversation);
    await storeDocument(page, sheet.id, later);
    await goTo(sheet, '/history');
    await page
      .locator('aside')
      .getByText(last?.text ?? '')
      .first()
      .waitFor();
    await screenshot(page, 'balance-history');
    expect(await accessibilityFindings(page)).toEqual([]);
    await goTo(sheet, '/together');
    await page.getByRole('img', { name: /Samira/ }).waitFor();
    await screenshot(page, 'balance-together');
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(desktop.problems).toEqual([]);
  });

  it('comes on paper with everything that is written in it', async () => {
    const sheet = await newSheet('Samira');
    const document = exampleBalance('nl');
    await storeDocument(page, sheet.id, document);
    await goTo(sheet, '/print');
    const button = page.getByRole('button', { name: 'Bewaren als pdf' });
    await button.waitFor();
    await screenshot(page, 'balance-print');
    expect(await accessibilityFindings(page)).toEqual([]);
    const file = await saveAs(desktop, 'balk.pdf');
    await button.click();
    await expect.poll(() => sizeOf(file)).toBeGreaterThan(0);
    const text = readBack('pdftotext', readFileSync(file)).replace(/\s+/gu, ' ');
    const written = [...document.burdens, ...document.strengths].flatMap((each) => each.text.split(' '));
    for (const word of ['Samira', ...written]) expect(text).toContain(word);
    expect(desktop.problems).toEqual([]);
  });

  it('is handsome and accessible in both languages, large, and in colours of the system', async () => {
    const sheet = await newSheet('Samira');
    await page.setViewportSize({ width: 1366, height: 768 });
    await show(sheet);
    await screenshot(page, 'balance-empty');
    expect(await accessibilityFindings(page)).toEqual([]);
    await storeDocument(page, sheet.id, exampleBalance('nl'));
    for (const language of ['nl', 'en'] as const) {
      await page.evaluate((next) => window.houvast.preferences.write({ language: next }), language);
      await page.reload();
      await page.getByRole('application').waitFor();
      await screenshot(page, `balance-${language}`);
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.getByRole('tab').nth(1).click();
      await page
        .getByRole('row')
        .nth(1)
        .click({ position: { x: 60, y: 12 } });
      await page.getByRole('toolbar').nth(1).waitFor();
      await screenshot(page, `balance-list-${language}`);
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.getByRole('tab').nth(2).click();
      await screenshot(page, `balance-notes-${language}`);
      expect(await accessibilityFindings(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 1920, height: 1080 });
    await screenshot(page, 'balance-1920');
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.evaluate(() => window.houvast.preferences.write({ language: 'nl', textSize: 2 }));
    await page.reload();
    await page.getByRole('application').waitFor();
    await screenshot(page, 'balance-200');
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.evaluate(() => window.houvast.preferences.write({ textSize: 1 }));
    await page.emulateMedia({ forcedColors: 'active' });
    await screenshot(page, 'balance-forced-colours');
    expect(desktop.problems).toEqual([]);
  });
});

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
