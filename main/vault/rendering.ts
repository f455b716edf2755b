import { consentSheet } from '../../domain/client-file/consent-sheet.ts';
import type { OutlineFormat } from '../../domain/instruments/instrument.ts';
import type { InstrumentId } from '../../domain/instruments/instrument-ids.ts';
import { printedSheet } from '../../domain/instruments/printed-sheet.ts';
import { instrumentOf } from '../../domain/instruments/registry.ts';
import type { Language } from '../../domain/language/language.ts';
import { recoverySheet } from '../../domain/sheet/recovery-sheet.ts';
import type { Sheet } from '../../domain/sheet/sheet.ts';
import type { WordDocument } from '../../domain/sheet/word-document.ts';
import type { SheetRequest } from '../../preload/contract/out-of-the-house.ts';
import { appointmentToIcs } from '../export/appointment-to-ics.ts';
import { sheetToPdf } from '../export/sheet-to-pdf.ts';
import { sheetToSvg } from '../export/sheet-to-svg.ts';
import { documentFrom } from './documents.ts';
import { Failure } from './failure.ts';
import { clientIn } from './handlers/clients.ts';
import { consentIn } from './handlers/consents.ts';
import { newestOf, worksheetIn } from './handlers/worksheets.ts';
import { inStore, localDay, openIn, type House } from './house.ts';
import { recoveryGroups } from './keys/recovery-key.ts';
import type { InternalMethods } from './protocol.ts';
import type { RenderedFile } from './rendered-file.ts';
import type { Tables } from './store/store.ts';

/**
 * A worksheet on paper as a PDF of all pages, or the first page as SVG. The name says which instrument and which day, and
 * nobody's name. Throws Failure: locked, not-found, document-unreadable, document-too-new, export-failed.
 */
export function renderSheet(house: House, request: SheetRequest, format: 'pdf' | 'svg'): RenderedFile {
  const { sheet, name } = inStore(house, (tables) => sheetOf(tables, request));
  const bytes = written(() =>
    format === 'pdf' ? sheetToPdf(sheet, { created: house.clock() }) : svgOf(sheet),
  );
  return { bytes, name: `${name}.${format}` };
}

/**
 * A worksheet as it is now, or as it was at a moment, for a word processor. Two moments have no such form.
 * Throws Failure: locked, not-found, document-unreadable, document-too-new, bad-arguments, export-failed.
 */
export async function renderWordFile(house: House, request: SheetRequest): Promise<RenderedFile> {
  const { word, name } = inStore(house, (tables) => wordOf(tables, request));
  try {
    // Only now: loading the library would make every unlocking wait for something that is seldom asked for.
    const { wordToDocx } = await import('../export/word-to-docx.ts');
    return { bytes: await wordToDocx(word), name: `${name}.docx` };
  } catch {
    throw new Failure('export-failed');
  }
}

const outlineExtensions: Readonly<Record<OutlineFormat, string>> = {
  opml: 'opml',
  freeplane: 'mm',
  markdown: 'md',
};

/**
 * A worksheet as it is now, as an outline for other programs.
 * Throws Failure: locked, not-found, document-unreadable, document-too-new, bad-arguments, export-failed.
 */
export function renderOutline(
  house: House,
  { worksheetId, language, format }: InternalMethods['outline']['argument'],
): RenderedFile {
  return inStore(house, (tables) => {
    const { instrument, date } = worksheetIn(tables, worksheetId);
    const method = instrumentOf(instrument);
    if (method.outline === undefined) throw new Failure('bad-arguments');
    const document = documentFrom(instrument, newestOf(tables, worksheetId).document);
    const bytes = written(() => Buffer.from(method.outline?.(document, format, language) ?? '', 'utf8'));
    return { bytes, name: `${nameOf(instrument, date)}.${outlineExtensions[format]}` };
  });
}

/**
 * The appointment of a worksheet as it is now, for a calendar.
 * Throws Failure: locked, not-found, document-unreadable, document-too-new, bad-arguments, export-failed.
 */
export function renderCalendar(
  house: House,
  { worksheetId, language }: InternalMethods['calendar']['argument'],
): RenderedFile {
  return inStore(house, (tables) => {
    const { instrument, revision } = worksheetIn(tables, worksheetId);
    const document = documentFrom(instrument, newestOf(tables, worksheetId).document);
    const event = instrumentOf(instrument).calendarEvent?.(document, language);
    if (event === undefined) throw new Failure('bad-arguments');
    const about = { uid: `${worksheetId}@houvast.invalid`, sequence: revision, created: house.clock() };
    const bytes = written(() => appointmentToIcs(event, about));
    return { bytes, name: `${nameOf(instrument, event.day)}.ics` };
  });
}

/** Throws Failure: locked, not-found. */
export function fileNameOf(house: House, worksheetId: string): string {
  return inStore(house, (tables) => {
    const { instrument, date } = worksheetIn(tables, worksheetId);
    return nameOf(instrument, date);
  });
}

const nameOf = (instrument: InstrumentId, date: string): string => `${instrument}-${date}`;

/** The recovery key on paper, while it is known. Throws Failure: locked, not-found, export-failed. */
export function renderRecoverySheet(house: House, language: Language): RenderedFile {
  const { recoverySecret } = openIn(house);
  if (recoverySecret === null) throw new Failure('not-found');
  const created = house.clock();
  const sheet = recoverySheet(recoveryGroups(recoverySecret), { language, date: localDay(created) });
  const name = language === 'nl' ? 'houvast-herstelblad.pdf' : 'houvast-recovery-sheet.pdf';
  return { bytes: written(() => sheetToPdf(sheet, { created })), name };
}

/** One consent on paper. The name says the day, and nobody's name. Throws Failure: locked, not-found, export-failed. */
export function renderConsent(
  house: House,
  { consentId, language }: InternalMethods['renderConsent']['argument'],
): RenderedFile {
  const { consent, client } = inStore(house, (tables) => {
    const found = consentIn(tables, consentId);
    return { consent: found, client: clientIn(tables, found.clientId) };
  });
  const sheet = consentSheet(consent, { clientName: client.callingName, coach: client.coach, language });
  const name = `${language === 'nl' ? 'toestemming' : 'consent'}-${consent.givenOn}.pdf`;
  return { bytes: written(() => sheetToPdf(sheet, { created: house.clock() })), name };
}

function sheetOf(tables: Tables, request: SheetRequest): { readonly sheet: Sheet; readonly name: string } {
  const { worksheetId, momentId, compareWith, language, options } = request;
  const { instrument: id, clientId, date } = worksheetIn(tables, worksheetId);
  const { callingName } = clientIn(tables, clientId);
  const shown =
    momentId === null
      ? { document: documentFrom(id, newestOf(tables, worksheetId).document), date }
      : momentOf(tables, request, momentId);
  const before = compareWith === null ? null : momentOf(tables, request, compareWith);
  const about = { clientName: callingName, language };
  return {
    sheet: printedSheet(instrumentOf(id), { shown, before }, about, options),
    name: nameOf(id, shown.date),
  };
}

function wordOf(
  tables: Tables,
  request: SheetRequest,
): { readonly word: WordDocument; readonly name: string } {
  const { worksheetId, momentId, compareWith, language, options } = request;
  const { instrument: id, clientId, date } = worksheetIn(tables, worksheetId);
  const method = instrumentOf(id);
  if (method.wordDocument === undefined || compareWith !== null) throw new Failure('bad-arguments');
  const { callingName } = clientIn(tables, clientId);
  const shown =
    momentId === null
      ? { document: documentFrom(id, newestOf(tables, worksheetId).document), date }
      : momentOf(tables, request, momentId);
  const context = { clientName: callingName, language, date: shown.date };
  return { word: method.wordDocument(shown.document, context, options), name: nameOf(id, shown.date) };
}

function momentOf(
  tables: Tables,
  { worksheetId }: SheetRequest,
  momentId: string,
): { readonly document: unknown; readonly date: string } {
  const found = tables.moments.read(worksheetId, momentId);
  if (found === null) throw new Failure('not-found');
  const { instrument } = worksheetIn(tables, worksheetId);
  return { document: documentFrom(instrument, found.document), date: found.moment.date };
}

const svgOf = (sheet: Sheet): Uint8Array => Buffer.from(sheetToSvg(sheet), 'utf8');

/** A sheet that cannot be written is the export's trouble, not the vault's. */
function written(work: () => Uint8Array): Uint8Array {
  try {
    return work();
  } catch {
    throw new Failure('export-failed');
  }
}
