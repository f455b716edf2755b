import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFoundIn, termsOf } from '../../../../domain/search/terms.ts';
import { migrate } from '../../../../main/vault/store/migrations/migrate.ts';
import { findingTable } from '../../../../main/vault/store/tables/finding.ts';
import { searchTable } from '../../../../main/vault/store/tables/search.ts';

const indexes = ['search_clients', 'search_worksheets', 'search_texts'];

function memory(): Database.Database {
  const database = new Database(':memory:');
  database.pragma('secure_delete = ON');
  migrate(database);
  const insert = database.prepare(`
    INSERT INTO clients (id, calling_name, first_name, last_name, phone, email, address, file_number, coach, notes, opened_at)
    VALUES (?, ?, '', '', '', '', '', '', '', '', '')`);
  for (const id of ['a', 'b', 'c']) insert.run(id, id);
  return database;
}

const entry = (id: string, about: string, body: string) =>
  ({ kind: 'client', subjectId: id, clientId: id, worksheetId: null, about, body }) as const;

const word = fc.constantFrom('huis', 'huisbaas', 'Jos', 'josé', 'koor', 'Łukasz', 'wasserij', 'x', '1', 'x1');
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));

test('after any changes the index finds exactly what the entries hold, and is whole', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), text, text), { maxLength: 25 }),
      fc.array(text, { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      (changes, questions, anew) => {
        const database = memory();
        const search = searchTable(database);
        const held = new Map<string, string>();
        for (const [id, about, body] of changes) {
          database.transaction(() => search.put(entry(id, about, body)))();
          held.set(id, `${about} ${body}`);
        }
        if (anew) database.transaction(() => search.reindex())();
        for (const typed of questions) {
          const terms = termsOf(typed);
          if (terms.length === 0) continue;
          const found = findingTable(database)
            .clients(terms, 10)
            .found.map(({ clientId }) => clientId);
          const expected = [...held].filter(([, all]) => isFoundIn(all, terms)).map(([id]) => id);
          expect(found.toSorted()).toEqual(expected.toSorted());
        }
        for (const name of indexes) database.exec(`INSERT INTO ${name} (${name}) VALUES ('integrity-check')`);
        database.close();
      },
    ),
    { numRuns: 60 },
  );
});

test('a word that was erased is gone from the index, not only marked as gone', () => {
  const database = memory();
  const search = searchTable(database);
  const put = database.transaction((body: string) => search.put(entry('a', 'Nadia', body)));
  put('het geheimewoord van toen');
  expect(database.serialize().includes('geheimewoord')).toBe(true);
  put('het woord van nu');
  expect(database.serialize().includes('geheimewoord')).toBe(false);
  // Not even its beginnings, which are indexed apart.
  expect(
    database
      .prepare('SELECT count(*) FROM search_clients WHERE search_clients MATCH ?')
      .pluck()
      .get('"gehe" *'),
  ).toBe(0);
});

test('thousands of changes of one entry stay correct', () => {
  const database = memory();
  const search = searchTable(database);
  const put = database.transaction((at: number) =>
    search.put(entry('a', 'Nadia', `woord${at} ${at % 2 === 0 ? 'even' : ''}`)),
  );
  for (let at = 0; at < 2_000; at += 1) put(at);
  const find = (typed: string) => findingTable(database).clients(termsOf(typed), 5).found.length;
  expect([find('nadia'), find('woord1999'), find('woord1998'), find('even')]).toEqual([1, 1, 0, 0]);
  for (const name of indexes) database.exec(`INSERT INTO ${name} (${name}) VALUES ('integrity-check')`);
});
