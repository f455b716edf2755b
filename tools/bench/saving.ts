import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { emptyFacts, type EcogramDocument } from '../../domain/instruments/ecogram/document.ts';
import { createVaultService, type VaultService } from '../../main/vault/service.ts';
import { benchNetwork } from './drawing/network.ts';
import type { Row } from './report.ts';
import { inTurns, median, percentile } from './statistics.ts';

/** Blocks of saves: a percentile is the median of its blocks, so that one hiccup of the disk does not decide it. */
const blocks = 5;
const savesPerBlock = 600;
const actors = 20;

/** A store with one worksheet of 20 actors, and a function that saves one move in it. */
async function ourSave(folder: string): Promise<{ save: () => Promise<void>; close: () => Promise<void> }> {
  const vault = createVaultService({ folder, clock: () => new Date(), randomId: randomUUID });
  await vault.handlers.vault.create({ passphrase: 'een lange wachtzin voor de meting', language: 'nl' });
  const client = await vault.handlers.clients.create({ callingName: 'Meting' });
  const sheet = await vault.handlers.worksheets.create({
    clientId: client.id,
    instrument: 'ecogram',
    title: '',
    conversationId: null,
  });
  const edit = editor(vault, sheet.id);
  await edit([{ do: 'replace', document: benchNetwork(actors) }]);
  let step = 0;
  return {
    save: async () => {
      step += 1;
      await edit([{ do: 'move', places: [{ id: 'a3', position: { x: step, y: 40 } }] }]);
    },
    close: async () => void (await vault.internal.close({})),
  };
}

function editor(vault: VaultService, id: string): (commands: unknown[]) => Promise<void> {
  let revision = 0;
  return async (commands) => {
    const answer = await vault.handlers.worksheets.edit({
      id,
      editId: randomUUID(),
      revision,
      conversationId: null,
      commands,
    });
    revision = answer.revision;
  };
}

/** The least that keeps the same three things on disk as surely: a document, a history row and a log line, unencrypted. */
function plainSave(folder: string): { save: () => void; close: () => void } {
  const db = new Database(path.join(folder, 'plain.sqlite'));
  db.pragma('journal_mode = TRUNCATE');
  db.pragma('synchronous = EXTRA');
  db.exec(`CREATE TABLE document (id INTEGER PRIMARY KEY, content TEXT) STRICT;
    CREATE TABLE history (id INTEGER PRIMARY KEY, content TEXT) STRICT;
    CREATE TABLE log (id INTEGER PRIMARY KEY, at TEXT) STRICT;
    INSERT INTO document VALUES (1, ''); INSERT INTO history VALUES (1, '');`);
  const document = db.prepare('UPDATE document SET content = ? WHERE id = 1');
  const history = db.prepare('UPDATE history SET content = ? WHERE id = 1');
  const log = db.prepare('INSERT INTO log (at) VALUES (?)');
  let content: EcogramDocument = benchNetwork(actors);
  const write = db.transaction((text: string) => {
    document.run(text);
    history.run(text);
    log.run(new Date().toISOString());
  });
  return {
    save: () => {
      const [first, ...rest] = content.actors;
      if (first !== undefined) content = { ...content, actors: [{ ...first, facts: emptyFacts }, ...rest] };
      write(JSON.stringify(content));
    },
    close: () => void db.close(),
  };
}

/** Save until acknowledged, against plain better-sqlite3 on the same disk with the same durability. */
export async function measureSaving(): Promise<Row[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'houvast-bench-'));
  try {
    const ours = await ourSave(path.join(folder, 'data'));
    const plain = plainSave(folder);
    await inTurns(40, ours.save, plain.save);
    const times = { ours: [] as number[][], rival: [] as number[][] };
    for (let block = 0; block < blocks; block += 1) {
      const found = await inTurns(savesPerBlock, ours.save, plain.save);
      times.ours.push(found.ours);
      times.rival.push(found.rival);
    }
    await ours.close();
    plain.close();
    const typical = (runs: readonly number[][], share: number): number =>
      median(runs.map((run) => percentile(run, share)));
    const row = (share: number, name: string): Row => ({
      what: `save acknowledged, ${name} (${actors} actors)`,
      unit: 'ms',
      ours: typical(times.ours, share),
      rivals: [{ name: 'plain better-sqlite3', value: typical(times.rival, share) }],
      aim: '',
      held: null,
    });
    const p99 = row(0.99, 'p99');
    const held = p99.ours <= 2 * typical(times.rival, 0.99);
    return [row(0.5, 'p50'), { ...p99, aim: '≤ 2 x', held }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
