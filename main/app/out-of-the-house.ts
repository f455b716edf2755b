import { clipboard, ClipboardItem, type WebContents } from 'electron';
import type { PrintRequest } from '../bridge/handlers/exports.ts';

/** Puts a picture on the system's clipboard. */
export async function copyImage(png: Uint8Array): Promise<void> {
  await clipboard.write([
    new ClipboardItem({ 'image/png': new Blob([new Uint8Array(png)], { type: 'image/png' }) }),
  ]);
}

/** The system's print dialog for what the page shows in print: its own pages at their own size, so without margins. */
export function printPage(
  contents: WebContents,
  { paper, landscape }: PrintRequest,
): Promise<'printed' | 'cancelled'> {
  return new Promise((resolve, reject) => {
    contents.print(
      { pageSize: paper, landscape, printBackground: true, margins: { marginType: 'none' } },
      (printed, reason) => {
        if (printed) resolve('printed');
        else if (/cancel/i.test(reason)) resolve('cancelled');
        else reject(new Error('Printing failed'));
      },
    );
  });
}
