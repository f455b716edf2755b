/**
 * What the law asks of a client file: restriction, retention, erasure. Days are yyyy-mm-dd, instants ISO 8601 in UTC.
 * Never edited after a release: a change is a next file.
 */
export const promiseTables = `
-- From this day on the file is read-only and out of every list (GDPR art. 18); null as long as it is not restricted.
ALTER TABLE clients ADD COLUMN restricted_on TEXT;
ALTER TABLE clients ADD COLUMN restriction_reason TEXT NOT NULL DEFAULT '';
-- The file is kept at least until this day, whatever the usual time is, for the reason beside it.
ALTER TABLE clients ADD COLUMN keep_until TEXT;
ALTER TABLE clients ADD COLUMN keep_reason TEXT NOT NULL DEFAULT '';

-- Recognises a client that was erased when an older copy comes back: HMAC-SHA-256 of the id, from which no id follows.
CREATE TABLE tombstones (
  mark BLOB PRIMARY KEY,
  erased_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The proof of an erasure: when, how much, and nothing of whom.
CREATE TABLE erasures (
  id TEXT PRIMARY KEY,
  erased_at TEXT NOT NULL,
  -- JSON: how many of what
  counts TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
`;
