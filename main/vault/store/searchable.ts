import type { Client, Conversation } from '../../../domain/client-file/client-file.ts';
import { catalogues } from '../../../domain/language/catalogues.ts';
import type { ClientTable } from './tables/clients.ts';
import type { ConversationTable } from './tables/conversations.ts';
import type { MomentTable } from './tables/moments.ts';
import type { SearchEntry, SearchTable } from './tables/search.ts';
import type { WorksheetRow, WorksheetTable } from './tables/worksheets.ts';

/** The tables whose rows can be found. */
interface Searched {
  readonly clients: ClientTable;
  readonly conversations: ConversationTable;
  readonly worksheets: WorksheetTable;
  readonly moments: MomentTable;
}

/**
 * The same tables, which also write into the index what they write: nobody who saves can forget it, and it is in the same
 * transaction. What was removed softly stays in the index, and is passed over when something is looked for.
 */
export function keptSearchable(tables: Searched, search: SearchTable): Searched {
  const { clients, conversations, worksheets, moments } = tables;
  const writer = searchWriter(search);
  return {
    clients: {
      ...clients,
      insert(client, now) {
        clients.insert(client, now);
        writer.client(client);
      },
      update(client) {
        clients.update(client);
        writer.client(client);
      },
    },
    conversations: {
      ...conversations,
      insert(conversation) {
        conversations.insert(conversation);
        writer.conversation(conversation);
      },
      update(conversation) {
        conversations.update(conversation);
        writer.conversation(conversation);
      },
    },
    worksheets: {
      ...worksheets,
      insert(row) {
        worksheets.insert(row);
        writer.worksheet(row);
      },
      rename(id, title) {
        worksheets.rename(id, title);
        const row = worksheets.readAny(id);
        if (row !== null) writer.worksheet(row);
      },
    },
    moments: {
      ...moments,
      insert(row) {
        moments.insert(row);
        writer.moment(row);
      },
      rewrite(row) {
        moments.rewrite(row);
        writer.moment(row);
      },
    },
  };
}

/** Writes what can be found of a row. A client comes before what is in the file, a worksheet before its moments. */
export interface SearchWriter {
  client(client: Client): void;
  conversation(conversation: Conversation): void;
  worksheet(row: Pick<WorksheetRow, 'id' | 'clientId' | 'instrument' | 'title'>): void;
  moment(row: { readonly id: string; readonly worksheetId: string; readonly texts: readonly string[] }): void;
}

export function searchWriter(search: SearchTable): SearchWriter {
  const namesOf = (clientId: string): string => search.find('client', clientId)?.about ?? '';

  function putMoment(entry: Omit<SearchEntry, 'about'>, sheet: SearchEntry): void {
    search.put({ ...entry, about: `${sheet.about} ${sheet.body}` });
  }

  function putWorksheet(sheet: SearchEntry): void {
    const before = search.find('worksheet', sheet.subjectId);
    search.put(sheet);
    if (before === null || (before.about === sheet.about && before.body === sheet.body)) return;
    for (const entry of search.ofWorksheet(sheet.subjectId))
      if (entry.kind === 'moment') putMoment(entry, sheet);
  }

  return {
    client(client) {
      const before = namesOf(client.id);
      const entry = clientEntry(client);
      search.put(entry);
      if (before === '' || before === entry.about) return;
      for (const inFile of search.ofClient(client.id)) {
        if (inFile.kind === 'conversation') search.put({ ...inFile, about: entry.about });
        if (inFile.kind === 'worksheet') putWorksheet({ ...inFile, about: entry.about });
      }
    },
    conversation: ({ id, clientId, place, note }) =>
      search.put({
        kind: 'conversation',
        subjectId: id,
        clientId,
        worksheetId: null,
        about: namesOf(clientId),
        body: lines([place, note]),
      }),
    worksheet: ({ id, clientId, instrument, title }) =>
      putWorksheet({
        kind: 'worksheet',
        subjectId: id,
        clientId,
        worksheetId: id,
        about: namesOf(clientId),
        body: lines([title, ...Object.values(catalogues).map((catalogue) => catalogue[instrument].name)]),
      }),
    moment({ id, worksheetId, texts }) {
      const sheet = search.find('worksheet', worksheetId);
      if (sheet === null) return;
      const { clientId } = sheet;
      putMoment({ kind: 'moment', subjectId: id, clientId, worksheetId, body: lines(texts) }, sheet);
    },
  };
}

/** Names in front; then what else somebody remembers of a person. A birth date is not looked for. */
function clientEntry(client: Client): SearchEntry {
  const { id, callingName, firstName, lastName, fileNumber, coach, phone, email, address, notes } = client;
  // A number on a display has no spaces.
  const digits = phone.replaceAll(/\D/g, '');
  return {
    kind: 'client',
    subjectId: id,
    clientId: id,
    worksheetId: null,
    about: [callingName, firstName, lastName].filter((name) => name !== '').join(' '),
    body: lines([fileNumber, coach, phone, digits === phone ? '' : digits, email, address, notes]),
  };
}

const lines = (texts: readonly string[]): string => texts.filter((text) => text.trim() !== '').join('\n');
