import type { SheetPage } from '../../domain/sheet/sheet.ts';
import { textRuns } from '../../domain/scene/text-runs.ts';
import { paintShapes } from '../canvas/paint.ts';
import { paperPalette } from '../canvas/palette.ts';
import { withDensity } from './png-density.ts';

/** Sharp enough for print: dots in an inch of paper. */
const dotsPerInch = 300;
const dotsPerMillimetre = dotsPerInch / 25.4;

/** One page as a PNG of 300 dots to the inch, with its size on paper in it. Throws when the page is too large to paint. */
export async function pagePicture(page: SheetPage): Promise<Uint8Array<ArrayBuffer>> {
  await fontsOf(page);
  const width = Math.round(page.width * dotsPerMillimetre);
  const height = Math.round(page.height * dotsPerMillimetre);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('no canvas of this size');
  context.fillStyle = paperPalette.colours.paper;
  context.fillRect(0, 0, width, height);
  context.scale(dotsPerMillimetre, dotsPerMillimetre);
  paintShapes(context, page.shapes, paperPalette);
  const png = await canvas.convertToBlob({ type: 'image/png' });
  return withDensity(new Uint8Array(await png.arrayBuffer()), dotsPerInch);
}

/** A canvas does not wait for a font, and does not draw again when it comes: every face of the page is here first. */
async function fontsOf(page: SheetPage): Promise<void> {
  const letters = new Map<string, string>();
  for (const shape of page.shapes) {
    if (shape.shape !== 'text') continue;
    const { weight, italic } = shape.style;
    for (const run of textRuns(shape.text, shape.style)) {
      const face = `${italic ? 'italic ' : ''}${weight} 16px '${run.family}'`;
      letters.set(face, (letters.get(face) ?? '') + run.painted);
    }
  }
  await Promise.all([...letters].map(([face, text]) => document.fonts.load(face, text)));
}
