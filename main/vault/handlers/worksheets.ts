import type { Argument, Answer, Handlers } from '../../../preload/contract/types.ts';
import { documentFrom, editDocument, emptyDocument, readDocument, storedDocument } from '../documents.ts';
import { Failure } from '../failure.ts';
import { inStore, type House } from '../house.ts';
import { fileAgreements } from '../filed-agreements.ts';
import { momentKey, saveMoment } from '../moments.ts';
import type { MomentKey, MomentRow } from '../store/tables/moments.ts';
import type { WorksheetRow } from '../store/tables/worksheets.ts';
import type { Tables } from '../store/store.ts';
import { clientIn } from './clients.ts';

type Edit = Argument<'worksheets', 'edit'>;
type Saved = Answer<'worksheets', 'edit'>;

/** Worksheets with their documents and moments. Each call is one transaction with its audit entry. */
export function worksheetHandlers(house: House): Handlers<'vault'>['worksheets'] {
  return {
    create: ({ clientId, instrument, title, conversationId }) =>
      inStore(house, (tables, now) => {
        clientIn(tables, clientId);
        const document = emptyDocument(instrument);
        return {
          id: addWorksheet(house, tables, { clientId, instrument, title, conversationId, document }, now),
        };
      }),

    read: ({ id }) => inStore(house, (tables, now) => readWorksheet(tables, id, now)),

    edit: (edit) => inStore(house, (tables, now) => saveEdit(house, tables, edit, now)),

    rename: ({ id, title }) =>
      inStore(house, (tables, now) => {
        worksheetIn(tables, id);
        tables.worksheets.rename(id, title);
        tables.audit.record('changed', 'worksheet', id, now);
        return {};
      }),

    duplicate: ({ id, title, conversationId }) =>
      inStore(house, (tables, now) => {
        const { clientId, instrument } = worksheetIn(tables, id);
        const document = documentFrom(instrument, newestOf(tables, id).document);
        return {
          id: addWorksheet(house, tables, { clientId, instrument, title, conversationId, document }, now),
        };
      }),

    moments: ({ id }) =>
      inStore(house, (tables) => {
        worksheetIn(tables, id);
        return tables.moments.listOf(id);
      }),

    readMoment: ({ id, momentId }) =>
      inStore(house, (tables) => {
        const { instrument } = worksheetIn(tables, id);
        const found = tables.moments.read(id, momentId);
        if (found === null) throw new Failure('not-found');
        return { moment: found.moment, ...readDocument(instrument, found.document) };
      }),

    remove: ({ id }) =>
      inStore(house, (tables, now) => {
        if (!tables.worksheets.setRemoved(id, now)) throw new Failure('not-found');
        tables.audit.record('removed', 'worksheet', id, now);
        return {};
      }),

    restore: ({ id }) =>
      inStore(house, (tables, now) => {
        if (!tables.worksheets.setRemoved(id, null)) throw new Failure('not-found');
        tables.audit.record('restored', 'worksheet', id, now);
        return {};
      }),
  };
}

/** A worksheet that is there and was not removed. Throws Failure 'not-found'. */
export function worksheetIn(
  tables: Tables,
  id: string,
): NonNullable<ReturnType<Tables['worksheets']['read']>> {
  const worksheet = tables.worksheets.read(id);
  if (worksheet === null) throw new Failure('not-found');
  return worksheet;
}

/** The moment that holds what a worksheet is now. Throws Failure 'not-found'. */
export function newestOf(tables: Tables, worksheetId: string): MomentRow {
  const newest = tables.moments.newest(worksheetId);
  if (newest === null) throw new Failure('not-found');
  return newest;
}

function readWorksheet(tables: Tables, id: string, now: string): Answer<'worksheets', 'read'> {
  const { revision, ...summary } = worksheetIn(tables, id);
  const { callingName } = clientIn(tables, summary.clientId);
  tables.audit.record('opened', 'worksheet', id, now);
  const read = readDocument(summary.instrument, newestOf(tables, id).document);
  return { summary, clientName: callingName, revision, ...read };
}

/** Document, moment, revision, acknowledgement and audit in the one transaction around it. */
function saveEdit(house: House, tables: Tables, edit: Edit, now: string): Saved {
  const before = tables.acknowledgedEdits.find(edit.editId);
  if (before !== null) return repeated(before, edit);
  const worksheet = tables.worksheets.readAny(edit.id);
  if (worksheet === null) throw new Failure('not-found');
  const key = momentKey(tables, worksheet.clientId, edit.conversationId, now);
  if (worksheet.revision !== edit.revision) throw new Failure('conflict');

  const document = editDocument(
    worksheet.instrument,
    documentFrom(worksheet.instrument, newestOf(tables, edit.id).document),
    edit.commands,
  );
  const saved = saveDocument(house, tables, { worksheet, key, document }, now);
  tables.acknowledgedEdits.insert({ editId: edit.editId, worksheetId: edit.id, ...saved });
  return saved;
}

interface ChangedDocument {
  readonly worksheet: WorksheetRow;
  readonly key: MomentKey;
  readonly document: unknown;
}

/** A changed document in its moment, with the next revision, what was agreed in it, and audit. */
export function saveDocument(
  house: House,
  tables: Tables,
  { worksheet, key, document }: ChangedDocument,
  now: string,
): Saved {
  const { id } = worksheet;
  const revision = worksheet.revision + 1;
  saveMoment(tables, newestOf(tables, id), key, {
    ...storedDocument(worksheet.instrument, document),
    savedAt: now,
    newId: house.randomId(),
    untouched: worksheet.revision === 0,
  });
  tables.worksheets.save(id, revision, now);
  fileAgreements(tables, worksheet, document);
  tables.audit.record('changed', 'worksheet', id, now);
  return { revision, savedAt: now };
}

/** The answer that was given before. An id that was used for another worksheet is not the same edit. */
function repeated(before: { worksheetId: string } & Saved, edit: Edit): Saved {
  if (before.worksheetId !== edit.id) throw new Failure('conflict');
  return { revision: before.revision, savedAt: before.savedAt };
}

interface NewWorksheet extends Pick<WorksheetRow, 'clientId' | 'instrument' | 'title'> {
  readonly conversationId: string | null;
  readonly document: unknown;
}

/** A worksheet with its first moment. */
export function addWorksheet(house: House, tables: Tables, added: NewWorksheet, now: string): string {
  const { clientId, instrument, title, conversationId, document } = added;
  const id = house.randomId();
  const key = momentKey(tables, clientId, conversationId, now);
  tables.worksheets.insert({ id, clientId, instrument, title, revision: 0, savedAt: now });
  const moment = { id: house.randomId(), worksheetId: id, ...key, ...storedDocument(instrument, document) };
  tables.moments.insert({ ...moment, savedAt: now });
  fileAgreements(tables, { id, instrument }, document);
  tables.audit.record('created', 'worksheet', id, now);
  return id;
}
