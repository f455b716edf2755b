import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { InstrumentId } from '../../domain/instruments/instrument-ids.ts';
import type { Desktop } from './desktop.ts';

/** A worksheet in the store of a running app. */
export interface StoredWorksheet {
  readonly clientId: string;
  readonly id: string;
}

/** Makes a client and a blank worksheet for them, past the window. */
export const newWorksheet = (
  page: Page,
  instrument: InstrumentId,
  title: string,
  callingName: string,
): Promise<StoredWorksheet> =>
  page.evaluate(
    async (wanted) => {
      const { clients, worksheets } = window.houvast;
      const client = await clients.create({ callingName: wanted.callingName });
      if (!client.ok) throw new Error(client.code);
      const clientId = client.value.id;
      const { instrument: drawn, title: named } = wanted;
      const made = await worksheets.create({
        clientId,
        instrument: drawn,
        title: named,
        conversationId: null,
      });
      if (!made.ok) throw new Error(made.code);
      return { clientId, id: made.value.id };
    },
    { instrument, title, callingName },
  );

/** Goes to the worksheet, or to a screen of it, by its address. */
export const goToWorksheet = (page: Page, { clientId, id }: StoredWorksheet, screen = ''): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, `#/clients/${clientId}/worksheets/${id}${screen}`);

/** A blank worksheet on screen, with the keyboard on its drawing. */
export async function blankDrawing(
  page: Page,
  instrument: InstrumentId,
  title: string,
  callingName: string,
): Promise<string> {
  const sheet = await newWorksheet(page, instrument, title, callingName);
  await goToWorksheet(page, sheet);
  await page.locator('[data-drawing] canvas').first().waitFor({ state: 'attached' });
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-drawing')))
    .toBe(true);
  return sheet.id;
}

/** What the store has of a worksheet now, to be read by the schema of its instrument. */
export async function storedDocument(page: Page, id: string): Promise<unknown> {
  const reply = await page.evaluate((worksheet) => window.houvast.worksheets.read({ id: worksheet }), id);
  if (!reply.ok) throw new Error(reply.code);
  return reply.value.document;
}

/** Writes a document past the window, in a conversation or outside any. */
export const storeDocument = (
  page: Page,
  id: string,
  document: unknown,
  conversationId: string | null = null,
): Promise<void> =>
  page.evaluate(
    async ({ worksheet, drawn, conversation }) => {
      const { worksheets } = window.houvast;
      const read = await worksheets.read({ id: worksheet });
      if (!read.ok) throw new Error(read.code);
      const reply = await worksheets.edit({
        id: worksheet,
        editId: crypto.randomUUID(),
        revision: read.value.revision,
        conversationId: conversation,
        commands: [{ do: 'replace', document: drawn }],
      });
      if (!reply.ok) throw new Error(reply.code);
    },
    { worksheet: id, drawn: document, conversation: conversationId },
  );

/** The dialog of the system for saving answers with this file name; gives where the file comes to stand. */
export async function saveAs(desktop: Desktop, name: string): Promise<string> {
  const file = path.join(desktop.folders.documents, name);
  await desktop.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  return file;
}

/** The drawing alone as the PDF that is saved: A4, in colour, no legend, no list. */
export async function savedDrawing(
  desktop: Desktop,
  page: Page,
  id: string,
  name: string,
): Promise<Uint8Array> {
  const file = await saveAs(desktop, `${name}.pdf`);
  const outcome = await page.evaluate(
    (worksheetId) =>
      window.houvast.exports.savePdf({
        worksheetId,
        momentId: null,
        compareWith: null,
        language: 'nl',
        options: {
          filled: true,
          paper: 'A4',
          ink: 'colour',
          comparison: 'overlay',
          names: true,
          legend: false,
          list: false,
          signatures: false,
          privateNotes: false,
        },
      }),
    id,
  );
  expect(outcome).toMatchObject({ ok: true });
  return readFileSync(file);
}
