import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { createVaultService, type VaultService } from '../../main/vault/service.ts';
import { migrate } from '../../main/vault/store/migrations/migrate.ts';
import { keptSearchable } from '../../main/vault/store/searchable.ts';
import { clientTable } from '../../main/vault/store/tables/clients.ts';
import { conversationTable } from '../../main/vault/store/tables/conversations.ts';
import { findingTable } from '../../main/vault/store/tables/finding.ts';
import { momentTable } from '../../main/vault/store/tables/moments.ts';
import { searchTable } from '../../main/vault/store/tables/search.ts';
import { worksheetTable } from '../../main/vault/store/tables/worksheets.ts';
import { jobDone } from '../vault/job-done.ts';
import { clientCount, fillYears, worksheetCount, yearsStore, type YearsStore } from './coach-years.ts';
import type { Row } from './report.ts';
import { inTurns, median, percentile } from './statistics.ts';

const momentCount = 20;
const openings = 5;
const saves = 400;
const searches = 5;
const backups = 3;
const extent = `${clientCount} clients, ${worksheetCount} worksheets, ${momentCount} moments each`;

const questions = ['huisb', 'na', 'wasserij linda', 'zingt in het koor'];
const mostRows = 8;

/** The same rows in the same tables with the same durability, in better-sqlite3 without a key. */
function plainTables(file: string) {
  const database = new Database(file);
  database.pragma('journal_mode = TRUNCATE');
  database.pragma('synchronous = EXTRA');
  database.pragma('locking_mode = EXCLUSIVE');
  migrate(database);
  const tables = keptSearchable(
    {
      clients: clientTable(database),
      conversations: conversationTable(database),
      worksheets: worksheetTable(database),
      moments: momentTable(database),
    },
    searchTable(database),
  );
  return { database, tables, finding: findingTable(database) };
}

const startPage = async ({ handlers }: VaultService): Promise<unknown> => [
  await handlers.vault.status({}),
  await handlers.clients.list({}),
  await handlers.agreements.due({ until: '2026-03-08' }),
];

/** From the keys to what the start page shows, for both with a look through every page. */
async function measureOpening({ vault, folder, recoveryKey }: YearsStore, file: string): Promise<Row> {
  await vault.internal.close({});
  const ours = async (): Promise<number> => {
    const again = createVaultService({ folder, clock: () => new Date(), randomId: randomUUID });
    await again.handlers.vault.status({});
    const start = performance.now();
    await again.handlers.vault.unlockWithRecovery({ recoveryKey });
    await startPage(again);
    const took = performance.now() - start;
    await again.internal.close({});
    return took;
  };
  const rival = (): number => {
    const start = performance.now();
    const database = new Database(file);
    database.pragma('quick_check(1)');
    clientTable(database).list();
    worksheetTable(database).lastSavedAt();
    const took = performance.now() - start;
    database.close();
    return took;
  };
  const times = await inTurns(openings, ours, rival);
  return row('open and show the start page, keys apart', median(times.ours), median(times.rival));
}

async function measureSearching(
  vault: VaultService,
  { finding }: ReturnType<typeof plainTables>,
): Promise<Row> {
  const pairs: [number, number][] = [];
  for (const text of questions) {
    const terms = text.split(' ');
    const times = await inTurns(
      searches,
      () => vault.handlers.search.find({ text }),
      () => [
        finding.clients(terms, mostRows),
        finding.worksheets(terms, mostRows),
        finding.texts(terms, mostRows),
      ],
    );
    pairs.push([median(times.ours), median(times.rival)]);
  }
  return row(
    'find words, slowest of four questions',
    Math.max(...pairs.map(([ours]) => ours)),
    Math.max(...pairs.map(([, rival]) => rival)),
  );
}

async function measureSaves(
  vault: VaultService,
  { database, tables }: ReturnType<typeof plainTables>,
): Promise<Row[]> {
  const id = 'c500-ecogram';
  const { revision: first } = await vault.handlers.worksheets.read({ id });
  let revision = first;
  let step = 0;
  const newest = tables.moments.newest(id);
  if (newest === null) throw new Error('not filled');
  const write = database.transaction((note: string) => {
    tables.moments.rewrite({ ...newest, texts: [note] });
    tables.worksheets.save(id, step, new Date().toISOString());
  });
  const times = await inTurns(
    saves,
    async () => {
      step += 1;
      const commands = [{ do: 'write-note', note: `aantekening ${step}` }];
      const asked = { id, editId: randomUUID(), revision, conversationId: null, commands };
      ({ revision } = await vault.handlers.worksheets.edit(asked));
    },
    () => write(`aantekening ${step}`),
  );
  return [0.5, 0.95].map((share) =>
    row(`save one edit, p${share * 100}`, percentile(times.ours, share), percentile(times.rival, share)),
  );
}

/** Both copy, then look through the copy: ours also reckons a hash of it and opens it with its keys. */
async function measureBackups(
  vault: VaultService,
  { database }: ReturnType<typeof plainTables>,
  folder: string,
): Promise<Row> {
  const times = await inTurns(
    backups,
    () => jobDone(vault, { kind: 'backup', argument: { reason: 'by-hand' } }),
    () => {
      const copy = path.join(folder, `copy-${randomUUID()}.sqlite`);
      database.prepare('VACUUM INTO ?').run(copy);
      const read = new Database(copy, { readonly: true });
      read.pragma('integrity_check');
      read.close();
      rmSync(copy);
    },
  );
  return row('make a backup and look through it', median(times.ours), median(times.rival));
}

const row = (what: string, ours: number, rival: number): Row => ({
  what: `${what} (${extent})`,
  unit: 'ms',
  ours,
  rivals: [{ name: 'plain better-sqlite3', value: rival }],
  aim: '',
  held: null,
});

/** A store of many years against the same rows in plain better-sqlite3. */
export async function measureLargeStore(): Promise<Row[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'houvast-bench-'));
  try {
    const file = path.join(folder, 'plain.sqlite');
    const made = await yearsStore(folder, momentCount);
    const filled = plainTables(file);
    filled.database.transaction(() => fillYears(filled.tables, momentCount))();
    filled.database.close();
    const opening = await measureOpening(made, file);
    const { folder: data, recoveryKey } = made;
    const vault = createVaultService({ folder: data, clock: () => new Date(), randomId: randomUUID });
    await vault.handlers.vault.unlockWithRecovery({ recoveryKey });
    const plain = plainTables(file);
    const rows = [
      opening,
      await measureSearching(vault, plain),
      ...(await measureSaves(vault, plain)),
      await measureBackups(vault, plain, folder),
    ];
    await vault.internal.close({});
    plain.database.close();
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
