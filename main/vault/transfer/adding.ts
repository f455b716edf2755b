import { clientSchema } from '../../../domain/client-file/client-file.ts';
import type {
  PortableFile,
  PortableMoment,
  PortableWorksheet,
} from '../../../domain/client-file/portable/format.ts';
import { readDocument, textsIn } from '../documents.ts';
import { fileAgreements } from '../filed-agreements.ts';
import type { Tables } from '../store/store.ts';

/**
 * Puts a client file beside those that exist, in the transaction around it. Its ids must be new ones. What cannot be read
 * here is kept as it came. A restriction does not come along: it was asked of the one who handed the file over.
 */
export function addFile(tables: Tables, file: PortableFile, now: string): void {
  const { client, conversations, worksheets, consents } = file;
  tables.clients.insert(clientSchema.parse(client), now);
  tables.filePrivacy.keep(client.id, client.keepUntil, client.keepReason);
  for (const { removedAt, ...conversation } of conversations) {
    tables.conversations.insert({ ...conversation, clientId: client.id });
    if (removedAt !== null) tables.conversations.setRemoved(conversation.id, removedAt);
  }
  for (const worksheet of worksheets) addWorksheet(tables, client.id, worksheet);
  for (const { removedAt, ...consent } of consents) {
    tables.consents.insert({ ...consent, clientId: client.id });
    if (removedAt !== null) tables.consents.setRemoved(consent.id, removedAt);
  }
  tables.audit.record('imported', 'client', client.id, now);
}

function addWorksheet(tables: Tables, clientId: string, worksheet: PortableWorksheet): void {
  const { id, instrument, title, savedAt, removedAt, moments } = worksheet;
  // Every moment was saved at least once: what follows is no longer the first edit of an untouched sheet
  tables.worksheets.insert({ id, clientId, instrument, title, revision: moments.length, savedAt });
  for (const moment of moments) {
    const { id: momentId, conversationId, day, savedAt: at } = moment;
    const document = storedAs(moment);
    const texts = textsIn(instrument, document);
    tables.moments.insert({
      id: momentId,
      worksheetId: id,
      conversationId,
      day,
      savedAt: at,
      document,
      texts,
    });
  }
  const newest = moments.at(-1);
  if (newest !== undefined) {
    const { document, problem } = readDocument(instrument, storedAs(newest));
    if (problem === null) fileAgreements(tables, { id, instrument }, document);
  }
  if (removedAt !== null) tables.worksheets.setRemoved(id, removedAt);
}

const storedAs = ({ document, unreadable }: PortableMoment): string => unreadable ?? JSON.stringify(document);
