import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings } from '../support/desktop-axe.ts';
import { screenshot } from '../support/desktop-screenshot.ts';
import { launchWithExample, type ExampleApp } from '../support/example-app.ts';
import { greyPage, readBack, type GreyPicture } from '../support/pdf.ts';

/** Landscape A4 and A3 in points. */
const a4 = [842, 595] as const;
const a3 = [1191, 842] as const;

/** Mean difference of grey below which pages are one picture: two writers of PDF round edges differently. */
const sameToTheEye = 0.8;

describe('a worksheet on paper', () => {
  let app: ExampleApp;

  beforeAll(async () => {
    app = await launchWithExample('nl');
    await app.goTo('print');
    await app.page.getByText('Eén blad, A4 liggend. Zo komt het uit de printer.').waitFor();
  });
  afterAll(() => app.close());

  /** What the window sends to the printer, as a PDF. */
  async function printed(): Promise<Uint8Array> {
    const base64 = await app.desktop.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const pdf = await contents?.printToPDF({
        pageSize: 'A4',
        preferCSSPageSize: true,
        printBackground: true,
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
      });
      return pdf?.toString('base64') ?? '';
    });
    return Buffer.from(base64, 'base64');
  }

  /** The file that the button saves, with the dialog answered. */
  async function saved(name: string, press: () => Promise<void>): Promise<Uint8Array> {
    const file = path.join(app.desktop.folders.documents, name);
    await app.desktop.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, file);
    await press();
    await expect.poll(() => sizeOf(file)).toBeGreaterThan(0);
    return readFileSync(file);
  }
  const savePdf = (name: string): Promise<Uint8Array> =>
    saved(name, () => app.page.getByRole('button', { name: 'Bewaren als pdf' }).click());

  it('comes out of the printer as one page of true size, with text that can be found', async () => {
    const pdf = await printed();
    expect(pagesOf(pdf)).toEqual([a4]);
    const text = readBack('pdftotext', pdf);
    for (const words of ['Nadia', 'Zangkoor', 'donderdag 4 juni 2026', 'blad 1 van 1'])
      expect(text).toContain(words);
    expect(text).not.toContain('Afdrukken');
  });

  it('is the same picture on paper and in the saved PDF', async () => {
    const file = await savePdf('nadia.pdf');
    expect(pagesOf(file)).toEqual([a4]);
    expect(difference(greyPage(await printed(), 1, 60), greyPage(file, 1, 60))).toBeLessThan(sameToTheEye);
  });

  it.each(['Zwart-wit', 'Groot contrast'])(
    'is the same picture on paper and in the saved PDF in %s',
    async (ink) => {
      const colour = greyPage(await printed(), 1, 60);
      await app.page.getByRole('radio', { name: ink }).click();
      const file = await savePdf(`nadia ${ink}.pdf`);
      const inked = greyPage(await printed(), 1, 60);
      expect(difference(inked, greyPage(file, 1, 60))).toBeLessThan(sameToTheEye);
      expect(difference(inked, colour)).toBeGreaterThan(sameToTheEye);
      await app.page.getByRole('radio', { name: 'Kleur' }).click();
    },
  );

  it('is another picture without names: the measure tells pictures apart', async () => {
    const withNames = greyPage(await printed(), 1, 60);
    await app.page.getByText('Namen van mensen').click();
    await expect.poll(async () => readBack('pdftotext', await printed())).not.toContain('Zangkoor');
    const without = difference(withNames, greyPage(await printed(), 1, 60));
    expect(without).toBeGreaterThan(sameToTheEye);
    await app.page.getByText('Namen van mensen').click();
    await app.page.getByText(/^Eén blad, A4 liggend/).waitFor();
  });

  it('prints every page of a sheet with the list', async () => {
    await app.page.getByText('Tweede blad met de lijst').click();
    await app.page.getByText(/^\d+ bladen, A4 liggend/).waitFor();
    const [paper, file] = [await printed(), await savePdf('nadia-lijst.pdf')];
    expect(pagesOf(paper).length).toBeGreaterThan(1);
    expect(pagesOf(paper)).toEqual(pagesOf(file));
    for (let page = 1; page <= pagesOf(paper).length; page += 1) {
      expect(difference(greyPage(paper, page, 60), greyPage(file, page, 60)), `page ${page}`).toBeLessThan(
        sameToTheEye,
      );
    }
    await screenshot(app.page, 'print-list');
    expect(await accessibilityFindings(app.page)).toEqual([]);
    await app.page.getByText('Tweede blad met de lijst').click();
  });

  it('prints A3 at the size of A3', async () => {
    await app.page.getByRole('radio', { name: 'A3' }).click();
    await app.page.getByText('Eén blad, A3 liggend. Zo komt het uit de printer.').waitFor();
    expect(pagesOf(await printed())).toEqual([a3]);
    await app.page.getByRole('radio', { name: 'A4' }).click();
  });

  it('writes a picture of 300 dots to the inch', async () => {
    await app.page.getByRole('button', { name: 'Andere vormen' }).click();
    const png = await saved('nadia.png', () => app.page.getByRole('menuitem', { name: /png/ }).click());
    expect(Buffer.from(png).subarray(1, 4).toString()).toBe('PNG');
    expect([Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)]).toEqual([3508, 2480]);
  });

  it('stays usable with large letters in a small window, without findings of axe or the content policy', async () => {
    await app.page.setViewportSize({ width: 683, height: 384 });
    await screenshot(app.page, 'print-200');
    await app.page.getByRole('button', { name: 'Keuzes tonen' }).click();
    await app.page.getByText('Leeg blad').waitFor();
    expect(await accessibilityFindings(app.page)).toEqual([]);
    await screenshot(app.page, 'print-200-choices');
    expect(app.desktop.problems).toEqual([]);
  });
});

function sizeOf(file: string): number {
  try {
    return readFileSync(file).length;
  } catch {
    return 0;
  }
}

/** Width and height of every page in points. */
function pagesOf(pdf: Uint8Array): (readonly [number, number])[] {
  const told = readBack('pdfinfo', pdf, '-f', '1', '-l', '99');
  return [...told.matchAll(/size:\s+([\d.]+) x ([\d.]+)/gu)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ]);
}

/** Mean difference of grey between two pictures on a scale of 255; a browser rounds a page to whole points. */
function difference(one: GreyPicture, other: GreyPicture): number {
  expect(Math.abs(one.width - other.width)).toBeLessThanOrEqual(1);
  const [width, height] = [Math.min(one.width, other.width), Math.min(one.height, other.height)];
  let total = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) total += Math.abs(one.at(x, y) - other.at(x, y));
  }
  return total / (width * height);
}
