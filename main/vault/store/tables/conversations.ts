import type Database from 'better-sqlite3';
import type { Conversation } from '../../../../domain/client-file/client-file.ts';

export interface ConversationTable {
  /** Those of one client that were not removed, the latest first. */
  listOf(clientId: string): Conversation[];
  insert(conversation: Conversation): void;
  /** Null when there is none, or it was removed. */
  read(id: string): Conversation | null;
  /** Also when it was removed: work that was done in it still belongs to it. */
  readAny(id: string): Conversation | null;
  update(conversation: Conversation): void;
  /** False when there was none to remove or to bring back. */
  setRemoved(id: string, at: string | null): boolean;
}

const selected = 'SELECT id, client_id AS clientId, date, place, note FROM conversations';

export function conversationTable(database: Database.Database): ConversationTable {
  const listOf = database.prepare<[string], Conversation>(
    `${selected} WHERE client_id = ? AND removed_at IS NULL ORDER BY date DESC, rowid DESC`,
  );
  const insert = database.prepare<[Conversation]>(
    'INSERT INTO conversations (id, client_id, date, place, note) VALUES (@id, @clientId, @date, @place, @note)',
  );
  const readAny = database.prepare<[string], Conversation>(`${selected} WHERE id = ?`);
  const read = database.prepare<[string], Conversation>(`${selected} WHERE id = ? AND removed_at IS NULL`);
  const update = database.prepare<[Conversation]>(
    'UPDATE conversations SET date = @date, place = @place, note = @note WHERE id = @id',
  );
  const setRemoved = database.prepare<[{ id: string; at: string | null }]>(
    'UPDATE conversations SET removed_at = @at WHERE id = @id AND (removed_at IS NULL) = (@at IS NOT NULL)',
  );
  return {
    listOf: (clientId) => listOf.all(clientId),
    insert: (conversation) => void insert.run(conversation),
    read: (id) => read.get(id) ?? null,
    readAny: (id) => readAny.get(id) ?? null,
    update: (conversation) => void update.run(conversation),
    setRemoved: (id, at) => setRemoved.run({ id, at }).changes === 1,
  };
}
