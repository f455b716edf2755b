import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { findPoppler } from '../../tools/browser/poppler.ts';

/** Where a picture is dark, once cut to its dark parts and brought to one width. Row by row, one letter for a pixel: 1 is dark. */
interface Ink {
  readonly width: number;
  readonly height: number;
  readonly dark: string;
}

/** Pixels wide to which pictures are brought. */
const width = 900;
/** Pixels that a line may lie aside in the other picture. */
const slack = 3;
/** Part of an A4 page, lying, in which the drawing stands: between head and foot. */
const room = { x: 19 / 297, y: 33 / 210, width: 264 / 297, height: 156 / 210 };

/** Reads a PNG in a page, since a page can. `part` is in shares of the picture. */
function ink(page: Page, png: Uint8Array, part = { x: 0, y: 0, width: 1, height: 1 }): Promise<Ink> {
  return page.evaluate(
    async ({ base64, cut, wide }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const draw = (x: number, y: number, w: number, h: number, toWidth: number): ImageData => {
        const height = Math.max(1, Math.round((toWidth * h) / w));
        const brush = new OffscreenCanvas(toWidth, height).getContext('2d');
        if (brush === null) throw new Error('no canvas');
        brush.imageSmoothingQuality = 'high';
        brush.drawImage(picture, x, y, w, h, 0, 0, toWidth, height);
        return brush.getImageData(0, 0, toWidth, height);
      };
      const isDark = ({ data }: ImageData, index: number, least: number): boolean =>
        (data[index * 4] ?? 255) + (data[index * 4 + 1] ?? 255) + (data[index * 4 + 2] ?? 255) < least;
      const [x, y, w, h] = [
        Math.round(cut.x * picture.width),
        Math.round(cut.y * picture.height),
        Math.round(cut.width * picture.width),
        Math.round(cut.height * picture.height),
      ];
      const whole = draw(x, y, w, h, w);
      let [left, top, right, bottom] = [w, h, 0, 0];
      for (let index = 0; index < w * whole.height; index += 1) {
        if (!isDark(whole, index, 330)) continue;
        const [column, row] = [index % w, Math.floor(index / w)];
        left = Math.min(left, column);
        right = Math.max(right, column + 1);
        top = Math.min(top, row);
        bottom = Math.max(bottom, row + 1);
      }
      const small = draw(x + left, y + top, right - left, bottom - top, wide);
      return {
        width: small.width,
        height: small.height,
        dark: Array.from({ length: small.width * small.height }, (_, index) =>
          isDark(small, index, 330) ? '1' : '0',
        ).join(''),
      };
    },
    { base64: Buffer.from(png).toString('base64'), cut: part, wide: width },
  );
}

export const inkOfPicture = (page: Page, png: Uint8Array): Promise<Ink> => ink(page, png);

/** The drawing on the first page of a PDF, A4 lying. */
export async function inkOfPage(page: Page, pdf: Uint8Array): Promise<Ink> {
  const folder = mkdtempSync(path.join(tmpdir(), 'houvast-ink-'));
  try {
    writeFileSync(path.join(folder, 'sheet.pdf'), pdf);
    const target = path.join(folder, 'page');
    const only = ['-f', '1', '-l', '1', '-singlefile', '-r', '150', '-png'];
    execFileSync(findPoppler('pdftoppm'), [...only, path.join(folder, 'sheet.pdf'), target]);
    return await ink(page, readFileSync(`${target}.png`), room);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The smaller share of the dark parts of one picture that have dark within a few pixels in the other; 1 is the same picture. */
export function likeness(one: Ink, other: Ink): number {
  return Math.min(found(one, other), found(other, one));
}

function found(one: Ink, other: Ink): number {
  let [dark, met] = [0, 0];
  for (let index = 0; index < one.dark.length; index += 1) {
    if (one.dark[index] === '0') continue;
    dark += 1;
    if (isDarkNear(other, index % one.width, Math.floor(index / one.width))) met += 1;
  }
  return dark === 0 ? 0 : met / dark;
}

function isDarkNear({ width: wide, height, dark }: Ink, x: number, y: number): boolean {
  for (let row = Math.max(0, y - slack); row <= Math.min(height - 1, y + slack); row += 1) {
    for (let column = Math.max(0, x - slack); column <= Math.min(wide - 1, x + slack); column += 1) {
      if (dark[row * wide + column] === '1') return true;
    }
  }
  return false;
}
