import type { Page } from 'playwright-core';
import type { PageBox } from '../../domain/geometry/point.ts';
import type { GreyPicture } from './pdf.ts';

/** The grey values of a PNG. Chromium decodes it. */
export async function greyOfPng(page: Page, png: Buffer): Promise<GreyPicture> {
  const { width, height, base64 } = await page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
    const greys: string[] = [];
    for (let at = 0; at < data.length; at += 4) {
      const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      greys.push(String.fromCharCode(Math.round(0.299 * red + 0.587 * green + 0.114 * blue)));
    }
    return { width: bitmap.width, height: bitmap.height, base64: btoa(greys.join('')) };
  }, png.toString('base64'));
  const greys = Buffer.from(base64, 'base64');
  return { width, height, at: (x, y) => greys[Math.round(y) * width + Math.round(x)] ?? 255 };
}

/** Lighter than this is paper. */
const paper = 235;

/** The box around everything that is drawn within a part of a picture, in dots. */
export function drawnIn(picture: GreyPicture, part: PageBox): PageBox {
  let [left, top, right, bottom] = [part.x + part.width, part.y + part.height, part.x, part.y];
  for (let y = Math.round(part.y); y < part.y + part.height; y += 1) {
    for (let x = Math.round(part.x); x < part.x + part.width; x += 1) {
      if (picture.at(x, y) >= paper) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Cells in which two drawings are compared, from left to right: fine enough for a letter to be seen. */
const cells = 240;

/** Mean difference of grey, on a scale of 255, between what is drawn in two boxes, brought to one size. */
export function drawingDifference(
  one: GreyPicture,
  boxOfOne: PageBox,
  other: GreyPicture,
  boxOfOther: PageBox,
): number {
  const rows = Math.round((cells * boxOfOne.height) / boxOfOne.width);
  let total = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < cells; column += 1) {
      const share = { x: column / cells, y: row / rows, width: 1 / cells, height: 1 / rows };
      total += Math.abs(meanIn(one, boxOfOne, share) - meanIn(other, boxOfOther, share));
    }
  }
  return total / (rows * cells);
}

/** The mean grey of a cell, given as a share of a box. */
function meanIn(picture: GreyPicture, box: PageBox, share: PageBox): number {
  const from = { x: box.x + share.x * box.width, y: box.y + share.y * box.height };
  const size = { x: Math.max(1, share.width * box.width), y: Math.max(1, share.height * box.height) };
  let total = 0;
  let count = 0;
  for (let y = Math.floor(from.y); y < from.y + size.y; y += 1) {
    for (let x = Math.floor(from.x); x < from.x + size.x; x += 1) {
      total += picture.at(x, y);
      count += 1;
    }
  }
  return total / count;
}
