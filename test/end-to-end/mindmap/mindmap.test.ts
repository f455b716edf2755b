import { readFileSync, statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mindmapSchema, type MindmapDocument } from '../../../domain/instruments/mindmap/document.ts';
import { exampleMindmap } from '../../../domain/instruments/mindmap/example/example.ts';
import { launchDesktop, type Desktop } from '../../support/desktop.ts';
import { accessibilityFindings } from '../../support/desktop-axe.ts';
import { screenshot } from '../../support/desktop-screenshot.ts';
import {
  goToWorksheet,
  newWorksheet,
  saveAs,
  storedDocument,
  storeDocument,
  type StoredWorksheet,
} from '../../support/desktop-worksheet.ts';
import { openFreshStore } from '../../support/fresh-store.ts';
import { readBack } from '../../support/pdf.ts';

const passphrase = 'een lange wachtzin voor de proef';

describe('a mindmap', () => {
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

  const newSheet = (name: string): Promise<StoredWorksheet> => newWorksheet(page, 'mindmap', 'Mindmap', name);
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
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  };
  const onDisk = async ({ id }: StoredWorksheet): Promise<MindmapDocument> =>
    mindmapSchema.parse(await storedDocument(page, id));
  const texts = async (sheet: StoredWorksheet): Promise<readonly string[]> =>
    (await onDisk(sheet)).nodes.map(({ text }) => text);
  it('is typed, and is on disk when the bar says so, also after a power cut', async () => {
    const sheet = await newSheet('Samira');
    await show(sheet);
    await type('Schulden', 'Huis uit in juni');
    await expect.poll(() => texts(sheet)).toEqual(['Schulden', 'Huis uit in juni']);
    await page.locator('[data-saved=saved]').waitFor();
    await desktop.kill();
    const { folders } = desktop;
    desktop = await launchDesktop({ folders });
    page = await desktop.firstWindow();
    await page.getByLabel('Je wachtzin', { exact: true }).fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Laatst geopend' }).waitFor();
    expect(await texts(sheet)).toEqual(['Schulden', 'Huis uit in juni']);
    await show(sheet);
    await page.getByRole('tab', { name: 'Lijst' }).click();
    await page.getByRole('treeitem', { name: /Schulden/ }).waitFor();
  });

  it('shows in its history what came, and is looked at together', async () => {
    const sheet = await newSheet('Samira');
    const later = exampleMindmap('nl');
    const last = later.nodes.find(({ id }) => later.nodes.every(({ parent }) => parent !== id));
    const first: MindmapDocument = {
      ...later,
      nodes: later.nodes.filter(({ id }) => id !== last?.id),
      links: later.links.filter(({ from, to }) => from !== last?.id && to !== last?.id),
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
    await screenshot(page, 'mindmap-history');
    expect(await accessibilityFindings(page)).toEqual([]);
    await goTo(sheet, '/together');
    await page.getByRole('img', { name: /Samira/ }).waitFor();
    await screenshot(page, 'mindmap-together');
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(desktop.problems).toEqual([]);
  });

  it('comes on paper with everything that is written in it', async () => {
    const sheet = await newSheet('Samira');
    const document = exampleMindmap('nl');
    await storeDocument(page, sheet.id, document);
    await goTo(sheet, '/print');
    const button = page.getByRole('button', { name: 'Bewaren als pdf' });
    await button.waitFor();
    await screenshot(page, 'mindmap-print');
    expect(await accessibilityFindings(page)).toEqual([]);
    const file = await saveAs(desktop, 'mindmap.pdf');
    await button.click();
    await expect.poll(() => sizeOf(file)).toBeGreaterThan(0);
    const text = readBack('pdftotext', readFileSync(file)).replace(/\s+/gu, ' ');
    const written = document.nodes.flatMap((each) => each.text.split(' ')).filter((word) => word.length > 2);
    for (const word of ['Samira', ...written]) expect(text).toContain(word);
    expect(desktop.problems).toEqual([]);
  });

  it('is handsome and accessible in both languages, large, and in colours of the system', async () => {
    const sheet = await newSheet('Samira');
    await page.setViewportSize({ width: 1366, height: 768 });
    await show(sheet);
    await screenshot(page, 'mindmap-empty');
    expect(await accessibilityFindings(page)).toEqual([]);
    await storeDocument(page, sheet.id, exampleMindmap('nl'));
    for (const language of ['nl', 'en'] as const) {
      await page.evaluate((next) => window.houvast.preferences.write({ language: next }), language);
      await page.reload();
      await page.getByRole('application').waitFor();
      await screenshot(page, `mindmap-${language}`);
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.getByRole('tab').nth(1).click();
      await page.getByRole('treeitem').nth(2).click();
      await page.getByRole('toolbar').nth(1).waitFor();
      await screenshot(page, `mindmap-list-${language}`);
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.getByRole('tab').nth(2).click();
      await screenshot(page, `mindmap-notes-${language}`);
      expect(await accessibilityFindings(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 1920, height: 1080 });
    await screenshot(page, 'mindmap-1920');
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.evaluate(() => window.houvast.preferences.write({ language: 'nl', textSize: 2 }));
    await page.reload();
    await page.getByRole('application').waitFor();
    await screenshot(page, 'mindmap-200');
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.evaluate(() => window.houvast.preferences.write({ textSize: 1 }));
    await page.emulateMedia({ forcedColors: 'active' });
    await screenshot(page, 'mindmap-forced-colours');
    expect(desktop.problems).toEqual([]);
  });
});

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
