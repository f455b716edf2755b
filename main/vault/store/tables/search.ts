import type Database from 'better-sqlite3';
import { distinctWords } from '../../../../domain/search/words.ts';

/** One thing that can be found. A worksheet is found by its name, what is written in it by its moments. */
export interface SearchEntry {
  readonly kind: 'client' | 'worksheet' | 'conversation' | 'moment';
  readonly subjectId: string;
  readonly clientId: string;
  readonly worksheetId: string | null;
  /** Whose or what it is: names and titles. */
  readonly about: string;
  /** What was written. */
  readonly body: string;
}

export interface SearchTable {
  /** Writes one entry and the words that came or went. The same entry again costs next to nothing. */
  put(entry: SearchEntry): void;
  find(kind: SearchEntry['kind'], subjectId: string): SearchEntry | null;
  ofClient(clientId: string): SearchEntry[];
  ofWorksheet(worksheetId: string): SearchEntry[];
  /** Removes every entry of one client with its words, for good. */
  forgetClient(clientId: string): void;
  /** Removes every entry with its words. */
  clear(): void;
  /** Makes the index anew from the entries. */
  reindex(): void;
}

type Row = SearchEntry & { readonly number: number };
type Columns = Pick<SearchEntry, 'about' | 'body'>;

const indexNames = ['search_clients', 'search_worksheets', 'search_texts'] as const;
const indexOf = {
  client: 'search_clients',
  worksheet: 'search_worksheets',
  conversation: 'search_texts',
  moment: 'search_texts',
} as const satisfies Record<SearchEntry['kind'], (typeof indexNames)[number]>;

const selected = `SELECT number, kind, subject_id AS subjectId, client_id AS clientId, worksheet_id AS worksheetId, about, body
  FROM search_entries`;

export function searchTable(database: Database.Database): SearchTable {
  const find = database.prepare<[string, string], Row>(`${selected} WHERE kind = ? AND subject_id = ?`);
  const ofClient = database.prepare<[string], Row>(`${selected} WHERE client_id = ? ORDER BY number`);
  const ofWorksheet = database.prepare<[string], Row>(`${selected} WHERE worksheet_id = ? ORDER BY number`);
  const insert = database.prepare<[SearchEntry]>(`
    INSERT INTO search_entries (kind, subject_id, client_id, worksheet_id, about, body)
    VALUES (@kind, @subjectId, @clientId, @worksheetId, @about, @body)`);
  const update = database.prepare<[Row]>(
    'UPDATE search_entries SET about = @about, body = @body WHERE number = @number',
  );
  const forget = database.prepare<[string]>('DELETE FROM search_entries WHERE client_id = ?');
  const page = database.prepare<[number, number], Row>(
    `${selected} WHERE number > ? ORDER BY number LIMIT ?`,
  );
  const indexes = indexNames.map((name) => wordIndex(database, name));
  const indexFor = (kind: SearchEntry['kind']): WordIndex | undefined =>
    indexes[indexNames.indexOf(indexOf[kind])];

  return {
    put(entry) {
      const before = find.get(entry.kind, entry.subjectId);
      const index = indexFor(entry.kind);
      if (before === undefined) {
        index?.add(Number(insert.run(entry).lastInsertRowid), entry);
      } else if (before.about !== entry.about || before.body !== entry.body) {
        update.run({ ...entry, number: before.number });
        index?.change(before.number, before, entry);
      }
    },
    find: (kind, subjectId) => find.get(kind, subjectId) ?? null,
    ofClient: (clientId) => ofClient.all(clientId),
    ofWorksheet: (worksheetId) => ofWorksheet.all(worksheetId),
    forgetClient(clientId) {
      for (const row of ofClient.all(clientId)) indexFor(row.kind)?.remove(row.number, row);
      forget.run(clientId);
    },
    clear() {
      database.exec('DELETE FROM search_entries');
      for (const index of indexes) index.clear();
    },
    reindex() {
      for (const index of indexes) index.clear();
      // In pages: a connection that is still reading rows writes nothing.
      let rows = page.all(0, pageSize);
      while (rows.length > 0) {
        for (const row of rows) indexFor(row.kind)?.add(row.number, row);
        rows = page.all(rows.at(-1)?.number ?? 0, pageSize);
      }
    },
  };
}

const pageSize = 500;

/** The words of entries in one of the indexes. */
interface WordIndex {
  add(number: number, entry: Columns): void;
  /** `before` is exactly what was added last: the index itself keeps no text to look it up in. */
  change(number: number, before: Columns, after: Columns): void;
  /** `before` as above. */
  remove(number: number, before: Columns): void;
  clear(): void;
}

function wordIndex(database: Database.Database, name: string): WordIndex {
  const add = database.prepare<[number, string, string]>(
    `INSERT INTO ${name} (rowid, about, body) VALUES (?, ?, ?)`,
  );
  const take = database.prepare<[number, string, string]>(
    `INSERT INTO ${name} (${name}, rowid, about, body) VALUES ('delete', ?, ?, ?)`,
  );
  return {
    add: (number, entry) => void add.run(number, ...columnsOf(wordPlaces(entry))),
    change(number, before, after) {
      const old = wordPlaces(before);
      const fresh = wordPlaces(after);
      const letters = changedLetters(old, fresh);
      // Always in pairs, even of no words: FTS5 counts rows with them.
      take.run(number, ...columnsOf(withLetters(old, letters)));
      add.run(number, ...columnsOf(withLetters(fresh, letters)));
    },
    remove: (number, before) => void take.run(number, ...columnsOf(wordPlaces(before))),
    clear: () => void database.exec(`INSERT INTO ${name} (${name}) VALUES ('delete-all')`),
  };
}

/** The columns where each word stands. */
type WordPlaces = ReadonlyMap<string, 'about' | 'body' | 'both'>;

function wordPlaces({ about, body }: Columns): WordPlaces {
  const words = new Map<string, 'about' | 'body' | 'both'>();
  for (const word of distinctWords(about)) words.set(word, 'about');
  for (const word of distinctWords(body)) words.set(word, words.has(word) ? 'both' : 'body');
  return words;
}

/**
 * The letters with which the words begin that came, went or stand elsewhere. Typing costs the words of one letter this way, and
 * not the whole text; words of one letter go together, since the index keeps their common beginnings once per row.
 */
function changedLetters(old: WordPlaces, fresh: WordPlaces): ReadonlySet<string> {
  const changed = [
    ...[...old].filter(([word, place]) => fresh.get(word) !== place),
    ...[...fresh].filter(([word, place]) => old.get(word) !== place),
  ];
  return new Set(changed.map(([word]) => firstLetter(word)));
}

const firstLetter = (word: string): string => String.fromCodePoint(word.codePointAt(0) ?? 0);

const withLetters = (words: WordPlaces, letters: ReadonlySet<string>): WordPlaces =>
  new Map([...words].filter(([word]) => letters.has(firstLetter(word))));

function columnsOf(words: WordPlaces): [about: string, body: string] {
  const standing = (other: 'about' | 'body'): string =>
    [...words].flatMap(([word, place]) => (place === other ? [] : [word])).join(' ');
  return [standing('body'), standing('about')];
}
