import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { instruments } from '../../../domain/instruments/registry.ts';
import { PrintScreen } from '../../../renderer/printing/print-screen.tsx';
import { calls, close, findings, open, savedWorksheet, today, type StageOptions } from './stage.tsx';

const printing = (options?: StageOptions): HTMLElement =>
  open(<PrintScreen clientId="nadia" worksheetId="sheet" />, options);
const asked = (method: string): unknown => calls.find((call) => call.method === method)?.argument;
const button = (name: string) => page.getByRole('button', { name, exact: true });
/** The words of a switch: its own box is out of sight. */
const turn = (name: string) => page.getByText(name, { exact: true });

/** How many dots of a picture have a colour, and how many are dark. */
async function dotsOf(png: Uint8Array): Promise<readonly [colourful: number, dark: number]> {
  const bitmap = await createImageBitmap(new Blob([new Uint8Array(png)], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  let [colourful, dark] = [0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 8) colourful += 1;
    if (red < 64) dark += 1;
  }
  return [colourful, dark];
}

describe('the print screen', () => {
  afterEach(close);

  it('shows the real page and says how many sheets come out', async () => {
    printing();
    await expect.element(page.getByText('Eén blad, A4 liggend. Zo komt het uit de printer.')).toBeVisible();
    await expect.element(page.getByRole('img', { name: 'Blad 1 van 1' })).toBeVisible();
    expect(await findings()).toEqual([]);
  });

  it('adds the list on request, and then shows every page', async () => {
    printing();
    await turn('Tweede blad met de lijst').click();
    await expect
      .element(page.getByText(/^\d+ bladen, A4 liggend\. Zo komen ze uit de printer\.$/))
      .toBeVisible();
    await expect.element(page.getByRole('img', { name: /^Blad 2 van / })).toBeInTheDocument();
    expect(await findings()).toEqual([]);
  });

  it('shows the notes of the coach only when they are asked for', async () => {
    const host = printing();
    await expect.element(button('Afdrukken')).toBeEnabled();
    expect(host.textContent + document.body.textContent).not.toContain('Alleen de coach');
    await turn('Notities van de coach').click();
    await expect.poll(() => document.body.textContent).toContain('Alleen de coach');
  });

  it('asks for A3 and for a blank sheet', async () => {
    printing();
    await page.getByRole('radio', { name: 'A3' }).click();
    await expect.element(page.getByText(/A3 liggend/)).toBeVisible();
    await page.getByRole('radio', { name: 'Leeg blad' }).click();
    await expect.poll(() => document.querySelector('.printed-pages')?.textContent).not.toContain('Brahim');
    await button('Afdrukken').click();
    await expect
      .poll(() => asked('exports.print'))
      .toEqual({ worksheetId: 'sheet', paper: 'A3', landscape: true });
    await expect.element(page.getByText('Het blad ging naar de printer.')).toBeVisible();
  });

  it('prints the moments that were looked at, laid over each other', async () => {
    printing({ state: { lookedAt: { momentId: null, compareWith: 'moment-1' } } });
    await expect.element(button('Bewaren als pdf')).toBeEnabled();
    await button('Bewaren als pdf').click();
    await expect
      .poll(() => asked('exports.savePdf'))
      .toMatchObject({ momentId: null, compareWith: 'moment-1' });
    await expect.element(page.getByText('De pdf is bewaard.')).toBeVisible();
    expect(document.querySelector('.printed-pages')?.textContent).toContain('Rita');
    expect(await findings()).toEqual([]);
  });

  it('says which characters cannot go on paper, aloud too, and nothing when all can', async () => {
    const host = printing();
    await expect.element(button('Afdrukken')).toBeEnabled();
    expect(host.textContent).not.toContain('op papier:');
    const named = today.actors.map((actor, index) =>
      index === 0 ? { ...actor, name: 'Noor \u{1F600}\u{1F44D}' } : actor,
    );
    const worksheet = { ...savedWorksheet, document: { ...today, actors: named } };
    printing({ answers: { 'worksheets.read': worksheet } });
    const told = page.getByText('Deze tekens kunnen niet op papier: \u{1F600} \u{1F44D}.', { exact: false });
    await expect.element(told).toBeVisible();
    expect(told.element().closest('[aria-live="polite"]')).not.toBeNull();
    expect(await findings()).toEqual([]);
  });

  it('answers Ctrl+P', async () => {
    printing();
    await expect.element(button('Afdrukken')).toBeEnabled();
    await userEvent.keyboard('{Control>}p{/Control}');
    await expect.poll(() => asked('exports.print')).toBeDefined();
  });

  it('copies a picture of the page of 300 dots to the inch, with its size on paper in it', async () => {
    printing();
    await expect.element(button('Kopiëren')).toBeEnabled();
    await button('Kopiëren').click();
    await expect.element(page.getByText('Blad 1 is gekopieerd.', { exact: false })).toBeVisible();
    const { image } = asked('exports.copyImage') as { readonly image: Uint8Array };
    const view = new DataView(image.buffer, image.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([3508, 2480]);
    expect(new TextDecoder('latin1').decode(image.subarray(37, 41))).toBe('pHYs');
    expect([view.getUint32(41), view.getUint32(45), image[49]]).toEqual([11_811, 11_811, 1]);
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(image)], { type: 'image/png' }));
    expect(bitmap.width).toBe(3508);
  });

  for (const instrument of instruments.filter(({ id }) => id !== 'ecogram')) {
    it(`copies a picture of the ${instrument.id} in black and white, without a dot of colour`, async () => {
      const summary = { ...savedWorksheet.summary, instrument: instrument.id, title: '' };
      const worksheet = { ...savedWorksheet, summary, document: instrument.example('nl') };
      printing({ answers: { 'worksheets.read': worksheet } });
      await expect.element(button('Kopiëren')).toBeEnabled();
      await page.getByRole('radio', { name: 'Zwart-wit' }).click();
      await button('Kopiëren').click();
      await expect.poll(() => asked('exports.copyImage'), { timeout: 15_000 }).toBeDefined();
      const [colourful, dark] = await dotsOf(
        (asked('exports.copyImage') as { readonly image: Uint8Array }).image,
      );
      expect(colourful).toBe(0);
      expect(dark).toBeGreaterThan(10_000);
    });
  }

  it('copies a picture of two moments', async () => {
    printing({ state: { lookedAt: { momentId: null, compareWith: 'moment-1', compareAs: 'beside' } } });
    await expect.element(button('Kopiëren')).toBeEnabled();
    await button('Kopiëren').click();
    await expect.poll(() => asked('exports.copyImage'), { timeout: 15_000 }).toBeDefined();
    const { image } = asked('exports.copyImage') as { readonly image: Uint8Array };
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(image)], { type: 'image/png' }));
    expect([bitmap.width, bitmap.height]).toEqual([2480, 3508]);
    const [colourful] = await dotsOf(image);
    expect(colourful).toBeGreaterThan(1000);
  });

  it('says in a sentence what went wrong, and tries again', async () => {
    printing({ answers: { 'exports.savePdf': 'disk-full' } });
    await expect.element(button('Bewaren als pdf')).toBeEnabled();
    await button('Bewaren als pdf').click();
    await expect.element(page.getByRole('alertdialog')).toBeVisible();
    expect(await findings()).toEqual([]);
  });

  it('is quiet when the person closes the dialog', async () => {
    printing({ answers: { 'exports.savePdf': { outcome: 'cancelled' } } });
    await expect.element(button('Bewaren als pdf')).toBeEnabled();
    await button('Bewaren als pdf').click();
    await expect.element(button('Bewaren als pdf')).toBeEnabled();
    expect(page.getByText('De pdf is bewaard.').elements()).toHaveLength(0);
  });

  it('speaks English throughout', async () => {
    printing({ language: 'en' });
    await expect
      .element(page.getByText('One sheet, A4 landscape. This is how it comes out of the printer.'))
      .toBeVisible();
    expect(await findings()).toEqual([]);
  });
});
