/**
 * The first tables. Days are yyyy-mm-dd, instants ISO 8601 in UTC. Rows are removed softly (`removed_at`) and can come back.
 * Never edited after a release: a change is a next file.
 */
export const firstTables = `
CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE clients (
  id TEXT PRIMARY KEY,
  calling_name TEXT NOT NULL,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  birth_date TEXT,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  address TEXT NOT NULL,
  file_number TEXT NOT NULL,
  coach TEXT NOT NULL,
  start_date TEXT,
  end_date TEXT,
  notes TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;

CREATE TABLE conversations (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id),
  date TEXT NOT NULL,
  place TEXT NOT NULL,
  note TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX conversations_of_client ON conversations (client_id, date);

CREATE TABLE worksheets (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id),
  instrument TEXT NOT NULL,
  title TEXT NOT NULL,
  revision INTEGER NOT NULL,
  saved_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX worksheets_of_client ON worksheets (client_id, saved_at);

-- What a worksheet was at one conversation, or on one day without a conversation. The newest (highest number) is what it is now.
CREATE TABLE moments (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  worksheet_id TEXT NOT NULL REFERENCES worksheets (id),
  conversation_id TEXT REFERENCES conversations (id),
  day TEXT NOT NULL,
  document TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;
CREATE INDEX moments_of_worksheet ON moments (worksheet_id, number);
CREATE UNIQUE INDEX one_moment_per_conversation ON moments (worksheet_id, conversation_id) WHERE conversation_id IS NOT NULL;
CREATE UNIQUE INDEX one_moment_per_day ON moments (worksheet_id, day) WHERE conversation_id IS NULL;

-- Edits that were acknowledged, so that one that is sent again is not done again.
CREATE TABLE acknowledged_edits (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  edit_id TEXT NOT NULL UNIQUE,
  worksheet_id TEXT NOT NULL REFERENCES worksheets (id),
  revision INTEGER NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;

-- Who did what to which file and when, never what was in it. Each row seals the one before it.
CREATE TABLE audit (
  number INTEGER PRIMARY KEY,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  first_at TEXT NOT NULL,
  last_at TEXT NOT NULL,
  times INTEGER NOT NULL,
  seal BLOB NOT NULL
) STRICT;
`;
