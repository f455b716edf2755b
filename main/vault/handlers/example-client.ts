import { exampleClient } from '../../../domain/client-file/example-client.ts';
import { instruments, type AnyInstrument } from '../../../domain/instruments/registry.ts';
import type { Language } from '../../../domain/language/language.ts';
import { fileAgreements } from '../filed-agreements.ts';
import { storedDocument } from '../documents.ts';
import type { House } from '../house.ts';
import type { Tables } from '../store/store.ts';
import { blankClient } from './blank-client.ts';

/** Adds the invented client: conversations, consents, and a worksheet of every instrument with its moments. */
export function addExample(house: House, tables: Tables, language: Language, now: string): { id: string } {
  const { client, conversations, consents, titles } = exampleClient[language];
  const clientId = house.randomId();
  tables.clients.insert({ ...blankClient, ...client, id: clientId }, now);
  tables.audit.record('created', 'client', clientId, now);
  const conversationOn = new Map<string, string>();
  for (const conversation of conversations) {
    const id = house.randomId();
    tables.conversations.insert({ id, clientId, ...conversation });
    conversationOn.set(conversation.date, id);
  }
  for (const consent of consents) {
    tables.consents.insert({ id: house.randomId(), clientId, ...consent });
  }
  for (const instrument of instruments) {
    const title = titles[instrument.id];
    addWorksheet(house, tables, { instrument, clientId, title, language, conversationOn }, now);
  }
  return { id: clientId };
}

interface ExampleWorksheet {
  readonly instrument: AnyInstrument;
  readonly clientId: string;
  readonly title: string;
  readonly language: Language;
  /** Ids of the conversations by day. */
  readonly conversationOn: ReadonlyMap<string, string>;
}

function addWorksheet(house: House, tables: Tables, added: ExampleWorksheet, now: string): void {
  const { instrument, clientId, title, language, conversationOn } = added;
  const moments = instrument.exampleMoments(language);
  const id = house.randomId();
  const row = { id, clientId, instrument: instrument.id, title, revision: moments.length, savedAt: now };
  tables.worksheets.insert(row);
  for (const { date, document } of moments) {
    tables.moments.insert({
      id: house.randomId(),
      worksheetId: id,
      conversationId: conversationOn.get(date) ?? null,
      day: date,
      ...storedDocument(instrument.id, document),
      savedAt: now,
    });
  }
  const newest = moments.at(-1);
  if (newest !== undefined) fileAgreements(tables, row, newest.document);
}
