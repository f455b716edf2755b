import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { VaultService } from '../../main/vault/service.ts';
import { clientCount, worksheetCount, yearsStore } from './coach-years.ts';
import type { Row } from './report.ts';
import { median, percentile } from './statistics.ts';

const momentCount = 5;
const rounds = 15;
/** As many rows as Houvast shows at most. */
const mostRows = 18;

/** Typed letter by letter: rare and common words, several at once, names, and what is nowhere. */
const typed = [
  'huisbaas',
  'nadia',
  'werk',
  'samen wonen',
  'nadia huis',
  'zingt in het koor',
  'wasserij linda',
  'qqq',
];
const questions = typed.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));

interface Filled {
  readonly vault: VaultService;
  readonly plain: Database.Database;
}

/** The store, opened as the app opens it, and the same texts in one plain FTS5 table. */
async function filledStores(folder: string): Promise<Filled> {
  const plain = new Database(path.join(folder, 'plain.sqlite'));
  plain.exec(
    `CREATE VIRTUAL TABLE texts USING fts5 (title, body, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2')`,
  );
  const insert = plain.prepare('INSERT INTO texts (title, body) VALUES (?, ?)');
  plain.exec('BEGIN');
  const { vault } = await yearsStore(folder, momentCount, (title, body) => void insert.run(title, body));
  plain.exec('COMMIT');
  return { vault, plain };
}

/** A query as the manual of FTS5 writes it, with the found words marked. */
function plainFind(plain: Database.Database, order: 'rank' | 'rowid DESC'): (text: string) => void {
  const find = plain.prepare(`
    SELECT rowid, snippet(texts, -1, '<b>', '</b>', '…', 20) FROM texts WHERE texts MATCH ? ORDER BY ${order} LIMIT ${mostRows}`);
  return (text) => {
    const terms = text.split(' ').filter((term) => term !== '');
    find.all(terms.map((term) => `"${term}" *`).join(' AND '));
  };
}

/** From a key to the answer of the vault, against plain FTS5 with the same texts, each question in turns. */
export async function measureSearch(): Promise<Row[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'houvast-bench-'));
  try {
    const { vault, plain } = await filledStores(folder);
    const contenders: readonly ((text: string) => unknown)[] = [
      async (text: string) => vault.handlers.search.find({ text }),
      plainFind(plain, 'rank'),
      plainFind(plain, 'rowid DESC'),
    ];
    const times = contenders.map(() => questions.map((): number[] => []));
    for (let round = 0; round < rounds; round += 1) {
      for (const [at, text] of questions.entries()) {
        for (const [who, find] of contenders.entries()) {
          const start = performance.now();
          await find(text);
          times[who]?.[at]?.push(performance.now() - start);
        }
      }
    }
    await vault.internal.close({});
    plain.close();
    // Of each question its median, so that a busy moment of the machine does not count.
    const [ours = [], byRank = [], newest = []] = times.map((all) => all.map(median));
    return [0.5, 0.95].map((share): Row => {
      const rivals = [
        { name: 'plain FTS5, best match first', value: percentile(byRank, share) },
        { name: 'plain FTS5, last made first', value: percentile(newest, share) },
      ];
      const value = percentile(ours, share);
      const held = share === 0.95 ? value <= 2 * Math.min(...rivals.map((rival) => rival.value)) : null;
      const what = `find at each key typed, p${share * 100} (${clientCount} clients, ${worksheetCount} worksheets, ${momentCount} moments each)`;
      return { what, unit: 'ms', ours: value, rivals, aim: share === 0.95 ? '≤ 2 x' : '', held };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
