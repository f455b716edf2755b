import type Database from 'better-sqlite3';
import type { WorksheetSummary } from '../../../../domain/client-file/client-file.ts';
import { excerptOf } from '../../../../domain/search/excerpt.ts';
import { isFoundIn } from '../../../../domain/search/terms.ts';

interface FoundClient {
  readonly clientId: string;
  readonly name: string;
  /** What the client was found by, when that was not the calling name. */
  readonly excerpt: string | null;
}

interface FoundWorksheet {
  readonly clientId: string;
  readonly clientName: string;
  readonly worksheetId: string;
  readonly instrument: WorksheetSummary['instrument'];
  readonly title: string;
  /** The day of its newest moment. */
  readonly date: string;
}

/** Words in a worksheet as it was at one moment. */
export interface FoundInWorksheet extends FoundWorksheet {
  /** The day of that moment. */
  readonly date: string;
  /** False when the worksheet has a later moment. */
  readonly newest: boolean;
  readonly excerpt: string;
}

/** Words in the note of a conversation. */
export interface FoundInConversation extends Pick<FoundWorksheet, 'clientId' | 'clientName' | 'date'> {
  readonly worksheetId: null;
  readonly excerpt: string;
}

/** At most so many of what was found, the last made first, and whether there is more. */
interface Finds<T> {
  readonly found: readonly T[];
  readonly more: boolean;
}

/** Looks for terms: beginnings of folded words (domain/search), of letters and digits only. Nothing that was removed or restricted is found. */
export interface FindingTable {
  clients(terms: readonly string[], most: number): Finds<FoundClient>;
  worksheets(terms: readonly string[], most: number): Finds<FoundWorksheet>;
  /** Each worksheet once, at its latest moment that has the words. */
  texts(terms: readonly string[], most: number): Finds<FoundInWorksheet | FoundInConversation>;
}

/** Where the index found words. */
interface Place {
  readonly number: number;
  readonly subjectId: string;
  readonly worksheetId: string | null;
}

export function findingTable(database: Database.Database): FindingTable {
  const clients = placesIn(database, 'search_clients');
  const worksheets = placesIn(database, 'search_worksheets');
  const texts = placesIn(database, 'search_texts');
  const readClient = database.prepare<[string], Omit<FoundClient, 'excerpt'> & { readonly names: string }>(
    `SELECT id AS clientId, calling_name AS name, first_name || ' ' || last_name AS names
    FROM clients WHERE id = ? AND removed_at IS NULL AND restricted_on IS NULL`,
  );
  const readWorksheet = database.prepare<[string], FoundWorksheet>(
    `SELECT ${ofWorksheet} ${moments} WHERE w.id = ? AND m.number = ${newestNumber}`,
  );
  const readMoment = database.prepare<[string], FoundWorksheet & { readonly newest: number }>(
    `SELECT ${ofWorksheet}, m.number = ${newestNumber} AS newest ${moments} WHERE m.id = ?`,
  );
  const readConversation = database.prepare<[string], Omit<FoundInConversation, 'excerpt' | 'worksheetId'>>(`
    SELECT c.id AS clientId, c.calling_name AS clientName, v.date
    FROM conversations v JOIN clients c ON c.id = v.client_id AND c.removed_at IS NULL AND c.restricted_on IS NULL
    WHERE v.id = ? AND v.removed_at IS NULL`);
  const readBody = database
    .prepare<[number], string>('SELECT body FROM search_entries WHERE number = ?')
    .pluck();
  const bodyAt = ({ number }: Place): string => readBody.get(number) ?? '';

  function clientAt(place: Place, terms: readonly string[]): FoundClient | undefined {
    const found = readClient.get(place.subjectId);
    if (found === undefined) return undefined;
    const { clientId, name, names } = found;
    const excerpt = isFoundIn(name, terms) ? undefined : excerptOf(`${names}\n${bodyAt(place)}`, terms);
    return { clientId, name, excerpt: excerpt ?? null };
  }

  function textAt(
    place: Place,
    terms: readonly string[],
  ): FoundInWorksheet | FoundInConversation | undefined {
    // A name alone does not bring up everything that was written: some of the words are to be in the text.
    const excerpt = excerptOf(bodyAt(place), terms);
    if (excerpt === undefined) return undefined;
    if (place.worksheetId === null) {
      const found = readConversation.get(place.subjectId);
      return found && { ...found, worksheetId: null, excerpt };
    }
    const found = readMoment.get(place.subjectId);
    return found && { ...found, newest: found.newest === 1, excerpt };
  }

  return {
    clients: (terms, most) =>
      gather(clients, [inNames(terms), anywhere(terms)], most, (place) => clientAt(place, terms)),
    worksheets: (terms, most) =>
      gather(worksheets, [withTitle(terms)], most, ({ subjectId }) => readWorksheet.get(subjectId)),
    texts: (terms, most) =>
      gather(texts, [terms.length === 1 ? inBody(terms) : anywhere(terms)], most, (place) =>
        textAt(place, terms),
      ),
  };
}

const newestNumber = '(SELECT max(number) FROM moments WHERE worksheet_id = w.id)';
const ofWorksheet = `c.id AS clientId, c.calling_name AS clientName, w.id AS worksheetId, w.instrument, w.title,
  coalesce(v.date, m.day) AS date`;
const moments = `
  FROM moments m
  JOIN worksheets w ON w.id = m.worksheet_id AND w.removed_at IS NULL
  JOIN clients c ON c.id = w.client_id AND c.removed_at IS NULL AND c.restricted_on IS NULL
  LEFT JOIN conversations v ON v.id = m.conversation_id AND v.removed_at IS NULL`;

/** CROSS JOIN keeps the index in front: it gives the last made first, and goes no further than it is asked. */
function placesIn(database: Database.Database, index: string): Database.Statement<[string], Place> {
  return database.prepare(`
    SELECT e.number, e.subject_id AS subjectId, e.worksheet_id AS worksheetId
    FROM ${index} CROSS JOIN search_entries e ON e.number = ${index}.rowid
    WHERE ${index} MATCH ? ORDER BY ${index}.rowid DESC`);
}

/** Reads what was found until there is enough, each thing once, what answers to the first question first. */
function gather<T>(
  places: Database.Statement<[string], Place>,
  questions: readonly string[],
  most: number,
  read: (place: Place) => T | undefined,
): Finds<T> {
  const found = new Map<string, T>();
  for (const question of questions) {
    for (const place of places.iterate(question)) {
      const key = place.worksheetId ?? place.subjectId;
      const one = found.has(key) ? undefined : read(place);
      if (one === undefined) continue;
      if (found.size === most) return { found: [...found.values()], more: true };
      found.set(key, one);
    }
  }
  return { found: [...found.values()], more: false };
}

// A quoted string is no syntax to FTS5, and the terms hold no quotes: they are letters and digits.
const beginnings = (terms: readonly string[]): string[] => terms.map((term) => `"${term}" *`);
const anywhere = (terms: readonly string[]): string => beginnings(terms).join(' AND ');
const inNames = (terms: readonly string[]): string => `about : (${anywhere(terms)})`;
const inBody = (terms: readonly string[]): string => `body : (${anywhere(terms)})`;
/** The name of the client alone does not bring up all the worksheets. */
const withTitle = (terms: readonly string[]): string =>
  terms.length === 1 ? inBody(terms) : `(${anywhere(terms)}) AND body : (${beginnings(terms).join(' OR ')})`;
