import { boundFile, worksheetPart } from '../../domain/client-file/print/bound-file.ts';
import { fileContents, inMethodOrder } from '../../domain/client-file/print/file-contents.ts';
import type {
  FileContents,
  FileContext,
  FilePart,
  FileWorksheet,
} from '../../domain/client-file/print/file-parts.ts';
import { instrumentOf } from '../../domain/instruments/registry.ts';
import type { FileRequest } from '../../preload/contract/out-of-the-house.ts';
import { pdfWriter, type PdfWriter } from '../export/sheet-to-pdf.ts';
import { documentFrom } from './documents.ts';
import { Failure } from './failure.ts';
import { clientIn } from './handlers/clients.ts';
import { newestOf, worksheetIn } from './handlers/worksheets.ts';
import { inStore, localDay, type House } from './house.ts';
import type { Job } from './stepwise.ts';
import type { RenderedFile } from './rendered-file.ts';
import type { Tables } from './store/store.ts';

/**
 * Begins to put a whole client file on paper. Everything is read at once, so that it is of one moment however long it takes.
 * Throws Failure: locked, not-found, document-unreadable, document-too-new.
 */
export function bindFile(house: House, request: FileRequest): Job<RenderedFile> {
  const contents = inStore(house, (tables) => contentsOf(tables, request));
  const created = house.clock();
  const context: FileContext = { language: request.language, date: localDay(created) };
  const { client, worksheets } = contents;
  const parts: FilePart[] = [];
  let writer: PdfWriter | null = null;
  let pages = 0;
  let painted = 0;
  let finished = false;

  const work = (): void => {
    const next = worksheets[parts.length];
    if (next !== undefined) {
      parts.push(worksheetPart(next, client.callingName, context, request.options));
    } else if (writer === null) {
      const sheet = boundFile(contents, parts, context, request.options);
      pages = sheet.pages.length;
      writer = pdfWriter(sheet, { created });
    } else if (writer.paintNext()) {
      painted += 1;
    } else {
      finished = true;
    }
  };
  return {
    step() {
      try {
        work();
      } catch {
        throw new Failure('export-failed');
      }
      const laidOut = worksheets.length === 0 ? 1 : parts.length / worksheets.length;
      const paintedPart = pages === 0 ? 0 : painted / pages;
      return finished ? 1 : Math.min(0.99, (laidOut + paintedPart) / 2);
    },
    finish() {
      if (writer === null || !finished) throw new Failure('export-failed');
      const name = request.language === 'nl' ? 'clientdossier' : 'client-file';
      return { bytes: writer.finish(), name: `${name}-${context.date}.pdf` };
    },
    drop() {
      writer = null;
    },
  };
}

/** Only what was asked for, worksheets in the order of the method. */
function contentsOf(tables: Tables, { clientId, worksheetIds, language }: FileRequest): FileContents {
  const client = clientIn(tables, clientId);
  const rows = worksheetIds.map((id) => worksheetIn(tables, id));
  if (rows.some((row) => row.clientId !== clientId)) throw new Failure('not-found');
  const worksheets = inMethodOrder(rows).map((row): FileWorksheet => ({
    instrument: instrumentOf(row.instrument),
    title: row.title,
    document: documentFrom(row.instrument, newestOf(tables, row.id).document),
    date: row.date,
  }));
  const conversations = tables.conversations.listOf(clientId);
  return fileContents(
    { client, conversations, consents: tables.consents.listOf(clientId) },
    worksheets,
    language,
  );
}
