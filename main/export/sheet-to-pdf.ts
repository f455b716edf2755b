import type { Sheet, SheetPage } from '../../domain/sheet/sheet.ts';
import { linesIn } from '../../domain/sheet/flow.ts';
import { bundledFonts, type FontSource } from './fonts.ts';
import { addPage, bytesOf, newDocument } from './pdf-document.ts';
import { paintShape } from './pdf-shapes.ts';
import { type PdfText, pdfText } from './pdf-text.ts';

export interface PdfOptions {
  /** Stands in the file as the date on which it was made; the same date gives the same bytes. */
  readonly created: Date;
  readonly fonts?: FontSource;
}

/**
 * The pages of a sheet as one PDF: vectors, subset fonts, text that can be searched and is read in the order of the shapes.
 * Characters that no font has are drawn as squares; missingInSheet names them.
 *
 * @throws RangeError for a sheet without pages.
 */
export function sheetToPdf(sheet: Sheet, { created, fonts = bundledFonts }: PdfOptions): Uint8Array {
  const [first, ...others] = sheet.pages;
  if (first === undefined) throw new RangeError('A sheet without pages cannot be written.');
  const document = newDocument(sheet, first, created);
  const text = pdfText(document, fonts);
  for (const shape of first.shapes) paintShape(document, text, shape);
  describe(text, sheet.description, first);
  for (const page of others) {
    addPage(document, page);
    for (const shape of page.shapes) paintShape(document, text, shape);
  }
  text.finish();
  return bytesOf(document);
}

const hidden = { size: 1, weight: 400 } as const;
const hiddenLine = 0.4;

/** Writes the drawing in words under the foot of the first page, unseen: for who cannot see it, and for search. */
function describe(text: PdfText, description: readonly string[], page: SheetPage): void {
  const lines = description.flatMap((sentence) => linesIn(sentence, page.width - 40, hidden));
  const top = page.height - Math.max(10, lines.length * hiddenLine);
  for (const [index, line] of lines.entries()) {
    if (line !== '') text.hide(line, 20, top + index * hiddenLine, hidden);
  }
}
