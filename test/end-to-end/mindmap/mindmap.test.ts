import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mindmapSchema, type MindmapDocument } from '../../../domain/instruments/mindmap/document.ts';
import { exampleMindmap } from '../../../domain/instruments/mindmap/example/example.ts';
import { launchDesktop, type Desktop } from '../../support/desktop.ts';
import { accessibilityFindings } from '../../support/desktop-axe.ts';
import { screenshot } from '../../support/desktop-screenshot.ts';
import { readBack } from '../../support/pdf.ts';

const passphrase = 'een lange wachtzin voor de proef';

interface Sheet {
  readonly clientId: string;
  readonly id: string;
}

describe('a mindmap', () => {
  let desktop: Desktop;
  let page: Page;

  beforeEach(async () => {
    desktop = await launchDesktop();
    page = await desktop.firstWindow();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(async (words) => {
      await window.houvast.preferences.write({ language: 'nl', motion: 'less' });
      await window.houvast.vault.create({ passphrase: words, language: 'nl' });
    }, passphrase);
    await page.reload();
    await page.getByRole('heading', { name: 'Laatst geopend' }).waitFor();
  });
  afterEach(async () => {
    await desktop.kill();
    desktop.folders.remove();
  });

  const newSheet = (name: string): Promise<Sheet> =>
    page.evaluate(async (callingName) => {
      const { clients, worksheets } = window.houvast;
      const client = await clients.create({ callingName });
      if (!client.ok) throw new Error(client.code);
      const clientId = client.value.id;
      const made = await worksheets.create({
        clientId,
        instrument: 'mindmap',
        title: 'Mindmap',
        conversationId: null,
      });
      if (!made.ok) throw new Error(made.code);
      return { clientId, id: made.value.id };
    }, name);

  const goTo = async ({ clientId, id }: Sheet, screen = ''): Promise<void> => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/clients/${clientId}/worksheets/${id}${screen}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const show = async (sheet: Sheet): Promise<void> => {
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
  const onDisk = async ({ id }: Sheet): Promise<MindmapDocument> => {
    const reply = await page.evaluate((worksheet) => window.houvast.worksheets.read({ id: worksheet }), id);
    if (!reply.ok) throw new Error(reply.code);
    return mindmapSchema.parse(reply.value.document);
  };
  const texts = async (sheet: Sheet): Promise<readonly string[]> =>
    (await onDisk(sheet)).nodes.map(({ text }) => text);
  /** Writes a document past the window, in a conversation or outside any. */
  const fill = (sheet: Sheet, document: MindmapDocument, conversationId: string | null): Promise<void> =>
    page.evaluate(
      async ({ id, drawn, conversation }) => {
        const { worksheets } = window.houvast;
        const read = await worksheets.read({ id });
        if (!read.ok) throw new Error(read.code);
        const reply = await worksheets.edit({
          id,
          editId: crypto.randomUUID(),
          revision: read.value.revision,
          conversationId: conversation,
          commands: [{ do: 'replace', document: drawn }],
        });
        if (!reply.ok) throw new Error(reply.code);
      },
      { id: sheet.id, drawn: document, conversation: conversationId },
    );

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
    await fill(sheet, first, conversation);
    await fill(sheet, later, null);
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
    await fill(sheet, document, null);
    await goTo(sheet, '/print');
    const button = page.getByRole('button', { name: 'Bewaren als pdf' });
    await button.waitFor();
    await screenshot(page, 'mindmap-print');
    expect(await accessibilityFindings(page)).toEqual([]);
    const file = path.join(desktop.folders.documents, 'mindmap.pdf');
    await desktop.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, file);
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
    await fill(sheet, exampleMindmap('nl'), null);
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
