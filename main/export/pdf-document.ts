import { jsPDF } from 'jspdf';
import { createHash } from 'node:crypto';
import { localeOf } from '../../domain/language/language.ts';
import { cleanText } from '../../domain/scene/clean-text.ts';
import type { Sheet, SheetPage } from '../../domain/sheet/sheet.ts';

const size = (page: SheetPage): [number, number] => [page.width, page.height];
const orientation = (page: SheetPage): 'landscape' | 'portrait' =>
  page.width > page.height ? 'landscape' : 'portrait';

/**
 * An empty document with its first page, title and language. The same sheet and date give the same bytes: the identifier is
 * drawn from them, not from chance.
 */
export function newDocument(sheet: Sheet, first: SheetPage, created: Date): jsPDF {
  const document = new jsPDF({
    unit: 'mm',
    format: size(first),
    orientation: orientation(first),
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 4,
  });
  document.setProperties({ title: cleanText(sheet.title).text, creator: 'Houvast' });
  document.setLanguage(localeOf[sheet.language]);
  document.viewerPreferences({ DisplayDocTitle: true });
  document.setCreationDate(created);
  document.setFileId(fileId(sheet, created));
  document.setLineJoin('round');
  return document;
}

export function addPage(document: jsPDF, page: SheetPage): void {
  document.addPage(size(page), orientation(page));
  document.setLineJoin('round');
}

function fileId(sheet: Sheet, created: Date): string {
  const hash = createHash('sha256').update(JSON.stringify(sheet)).update(created.toISOString());
  return hash.digest('hex').slice(0, 32).toUpperCase();
}

/**
 * The finished file. jsPDF always asks the reader to open the page at full width; a file with an open action is refused by
 * some mail gateways, so it is overwritten with spaces, which keeps all offsets.
 */
export function bytesOf(document: jsPDF): Uint8Array {
  const bytes = Buffer.from(document.output('arraybuffer'));
  const action = '/OpenAction [3 0 R /FitH null]';
  const at = bytes.lastIndexOf(action, undefined, 'latin1');
  if (at >= 0) bytes.fill(' ', at, at + action.length);
  return new Uint8Array(bytes);
}
