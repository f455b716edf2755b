import type { TextStyle } from '../../domain/scene/shapes.ts';
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
export function sheetToPdf(sheet: Sheet, options: PdfOptions): Uint8Array {
  const writer = pdfWriter(sheet, options);
  while (writer.paintNext());
  return writer.finish();
}

/** Writes a PDF page by page, for one that takes long. */
export interface PdfWriter {
  /** Paints the next page; false when there is none. */
  paintNext(): boolean;
  /** The finished file. Once, after the last page. */
  finish(): Uint8Array;
}

/** @throws RangeError for a sheet without pages. */
export function pdfWriter(sheet: Sheet, { created, fonts = bundledFonts }: PdfOptions): PdfWriter {
  const [first] = sheet.pages;
  if (first === undefined) throw new RangeError('A sheet without pages cannot be written.');
  const document = newDocument(sheet, first, created);
  const text = pdfText(document, fonts);
  let next = 0;
  return {
    paintNext() {
      const page = sheet.pages[next];
      if (page === undefined) return false;
      if (next > 0) addPage(document, page);
      for (const shape of page.shapes) paintShape(document, text, shape);
      const description = next === 0 ? [...sheet.description, ...(page.description ?? [])] : page.description;
      if (description !== undefined && description.length > 0) describe(text, description, page);
      next += 1;
      return true;
    },
    finish() {
      text.finish();
      return bytesOf(document);
    },
  };
}

/** Millimetres from the lower edge between which the hidden text stands: below the foot, above the edge of the paper. */
const hiddenBand = { top: 10, bottom: 1 } as const;
const hiddenRoom = hiddenBand.top - hiddenBand.bottom;
/** Millimetres from one line to the next for each point of type. */
const hiddenLeading = 0.4;

/**
 * Writes the drawing in words under the foot of the first page, unseen: for who cannot see it, and for search. However much
 * it is, it stays there in smaller type, since a reader that marks text would otherwise mark it across the drawing.
 */
function describe(text: PdfText, description: readonly string[], page: SheetPage): void {
  const linesOf = (style: TextStyle): string[] =>
    description.flatMap((sentence) => linesIn(sentence, page.width - 40, style));
  const usual = { size: 1, weight: 400 } as const;
  const height = linesOf(usual).length * hiddenLeading;
  // Half the size gives half as many lines of half the height.
  const style = height <= hiddenRoom ? usual : { ...usual, size: Math.sqrt(hiddenRoom / height) };
  const lines = linesOf(style);
  const leading = Math.min(hiddenLeading * style.size, hiddenRoom / lines.length);
  for (const [index, line] of lines.entries()) {
    const baseline = page.height - hiddenBand.top + (index + 1) * leading;
    if (line !== '') text.hide(line, 20, baseline, style);
  }
}
