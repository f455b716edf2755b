/**
 * What can be found, and the index that finds it. `about` says whose or what it is (names, titles), `body` is what was written.
 * The index holds each word once per column and no text: it is given words that are folded already (domain/search), hence the
 * plain tokenizer. `prefix`: every key typed narrows down. `secure-delete`: a word that was erased is overwritten in the index at
 * once, where FTS5 would only mark it as gone. Rows of what was removed softly stay, as the rows themselves do.
 */
export const searchTables = `
CREATE TABLE search_entries (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  client_id TEXT NOT NULL REFERENCES clients (id),
  worksheet_id TEXT REFERENCES worksheets (id),
  about TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (kind, subject_id)
) STRICT;
CREATE INDEX search_entries_of_client ON search_entries (client_id);
CREATE INDEX search_entries_of_worksheet ON search_entries (worksheet_id) WHERE worksheet_id IS NOT NULL;

CREATE VIRTUAL TABLE search_clients USING fts5 (
  about, body, content = '', detail = column, columnsize = 0, prefix = '1 2 3', tokenize = 'ascii'
);
CREATE VIRTUAL TABLE search_worksheets USING fts5 (
  about, body, content = '', detail = column, columnsize = 0, prefix = '1 2 3', tokenize = 'ascii'
);
CREATE VIRTUAL TABLE search_texts USING fts5 (
  about, body, content = '', detail = column, columnsize = 0, prefix = '1 2 3', tokenize = 'ascii'
);
INSERT INTO search_clients (search_clients, rank) VALUES ('secure-delete', 1);
INSERT INTO search_worksheets (search_worksheets, rank) VALUES ('secure-delete', 1);
INSERT INTO search_texts (search_texts, rank) VALUES ('secure-delete', 1);
`;
