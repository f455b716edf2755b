import type Database from 'better-sqlite3';
import type { Client, Conversation } from '../../../domain/client-file/client-file.ts';
import { textsIn } from '../documents.ts';
import { searchWriter } from './searchable.ts';
import { clientColumns } from './tables/clients.ts';
import { searchTable } from './tables/search.ts';
import { settingTable } from './tables/settings.ts';
import type { WorksheetRow } from './tables/worksheets.ts';

/** What of a file can be found. Raised when an instrument, a client or a conversation gives other texts than before. */
const entriesVersion = '1';
/** How words are compared: raised with domain/search/words.ts, and by itself when the letters of the world change. */
const wordsVersion = `1 ${process.versions['unicode'] ?? ''}`;

/** Brings the index up to this Houvast, when it was made by none or by another one. In one transaction, as long as that takes. */
export function bringSearchUpToDate(database: Database.Database): void {
  const settings = settingTable(database);
  const entriesHold = settings.read('search-entries') === entriesVersion;
  if (entriesHold && settings.read('search-words') === wordsVersion) return;
  database
    .transaction(() => {
      if (entriesHold) searchTable(database).reindex();
      else enterEverything(database);
      settings.write('search-entries', entriesVersion);
      settings.write('search-words', wordsVersion);
    })
    .immediate();
}

/** Also what was removed: it can come back. A document that cannot be read is found by the name of its worksheet. */
function enterEverything(database: Database.Database): void {
  const search = searchTable(database);
  const writer = searchWriter(search);
  search.clear();
  for (const client of database
    .prepare<[], Client>(`SELECT id, ${clientColumns} FROM clients ORDER BY rowid`)
    .all()) {
    writer.client(client);
  }
  const conversations = database.prepare<[], Conversation>(
    'SELECT id, client_id AS clientId, date, place, note FROM conversations ORDER BY rowid',
  );
  for (const conversation of conversations.all()) writer.conversation(conversation);
  const worksheets = database.prepare<[], Pick<WorksheetRow, 'id' | 'clientId' | 'instrument' | 'title'>>(
    'SELECT id, client_id AS clientId, instrument, title FROM worksheets ORDER BY rowid',
  );
  const moments = database.prepare<[string], { id: string; document: string }>(
    'SELECT id, document FROM moments WHERE worksheet_id = ? ORDER BY number',
  );
  for (const worksheet of worksheets.all()) {
    writer.worksheet(worksheet);
    for (const { id, document } of moments.all(worksheet.id)) {
      writer.moment({ id, worksheetId: worksheet.id, texts: textsIn(worksheet.instrument, document) });
    }
  }
}
