/**
 * What a client file holds besides conversations and worksheets, and what the coach keeps for every client.
 * Never edited after a release: a change is a next file.
 */
export const clientFileTables = `
ALTER TABLE clients ADD COLUMN archived_on TEXT;

CREATE TABLE consents (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id),
  what TEXT NOT NULL,
  recipient TEXT NOT NULL,
  purpose TEXT NOT NULL,
  except_what TEXT NOT NULL,
  how TEXT NOT NULL,
  given_on TEXT NOT NULL,
  until TEXT,
  withdrawn_on TEXT,
  removed_at TEXT
) STRICT;
CREATE INDEX consents_of_client ON consents (client_id, given_on);

CREATE TABLE organisations (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  person TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  address TEXT NOT NULL,
  website TEXT NOT NULL,
  hours TEXT NOT NULL,
  note TEXT NOT NULL,
  removed_at TEXT
) STRICT;

-- What was agreed in a worksheet, taken from its newest moment whenever that is written.
CREATE TABLE agreements (
  worksheet_id TEXT NOT NULL REFERENCES worksheets (id),
  id TEXT NOT NULL,
  place INTEGER NOT NULL,
  -- JSON: the words by language
  texts TEXT NOT NULL,
  who TEXT NOT NULL,
  day TEXT,
  when_text TEXT NOT NULL,
  settled INTEGER NOT NULL,
  domain TEXT,
  PRIMARY KEY (worksheet_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreements_due ON agreements (day) WHERE settled = 0 AND day IS NOT NULL;
`;
