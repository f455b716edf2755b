import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accessHandlers } from '../../../main/bridge/handlers/access.ts';
import { transferHandlers } from '../../../main/bridge/handlers/transfers.ts';
import { longJobs } from '../../../main/bridge/long-jobs.ts';
import { readChosenFile } from '../../../main/bridge/opening.ts';
import { fileSaver } from '../../../main/bridge/saving.ts';
import type { VaultKeeper } from '../../../main/bridge/vault-keeper.ts';
import type { RenderedFile, RenderedFolder } from '../../../main/vault/rendered-file.ts';
import { codeFrom } from '../vault/support/codes.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'houvast-transfers-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The main process before a vault that has its answer ready, and writes down what it is asked. */
function mainSide(answer: RenderedFile | RenderedFolder, chosen: string | null) {
  const asked: string[] = [];
  const vault: Pick<VaultKeeper, 'askInternal'> = {
    askInternal: async (method, argument) => {
      const action = 'action' in argument ? ` ${argument.action}` : '';
      asked.push(`${method}${action}`);
      const answers: Readonly<Record<string, unknown>> = {
        jobStep: { done: 1 },
        jobFinish: answer,
        receive: { needs: 'words' },
      };
      return (answers[method] ?? {}) as never;
    },
  };
  const jobs = longJobs(vault, () => undefined);
  const access = accessHandlers({ vault, jobs, askTarget: async () => chosen });
  const transfers = transferHandlers({
    vault,
    jobs,
    saveFile: fileSaver(async () => chosen),
    askReceived: async () => chosen,
    readFile: (file) => readChosenFile(file, 1_000),
  });
  return { access, transfers, asked };
}

const inzage: RenderedFolder = {
  name: 'inzage-2026-07-01',
  files: [
    { name: 'dossier.pdf', bytes: Buffer.from('%PDF') },
    { name: '../dossier.json', bytes: Buffer.from('{}') },
  ],
};
const request = { clientId: 'c', language: 'nl', privateNotes: true } as const;
const protection = { kind: 'key', key: 'age1' } as const;

test('what a person gets comes in a new folder, and never over what is there', async () => {
  const { access, asked } = mainSide(inzage, folder);
  expect(await access.save(request)).toEqual({ outcome: 'saved', folder: 'inzage-2026-07-01' });
  expect(await access.save(request)).toEqual({ outcome: 'saved', folder: 'inzage-2026-07-01 (2)' });
  expect(readdirSync(folder).toSorted()).toEqual(['inzage-2026-07-01', 'inzage-2026-07-01 (2)']);
  // Names never lead out of the folder
  expect(readdirSync(path.join(folder, 'inzage-2026-07-01')).toSorted()).toEqual([
    'dossier.json',
    'dossier.pdf',
  ]);
  expect(asked.filter((each) => each.startsWith('recordFile'))).toEqual([
    'recordFile personal-export',
    'recordFile personal-export',
  ]);
});

test('a folder that cannot be written leaves nothing, and the trail says so', async () => {
  const gone = path.join(folder, 'stick', 'weg');
  const { access, asked } = mainSide(inzage, gone);
  expect(await codeFrom(() => access.save(request))).toBe('folder-missing');
  expect(asked.slice(-2)).toEqual(['recordFile personal-export', 'recordFile export-failed']);
  // The second file cannot be written: then the first is gone too
  const twice = { ...inzage, files: [...inzage.files, { name: '', bytes: Buffer.from('x') }] };
  expect(await codeFrom(() => mainSide(twice, folder).access.save(request))).not.toBe('done');
  expect(readdirSync(folder)).toEqual([]);
});

test('closing the dialog begins no work and leaves no trace', async () => {
  const { access, transfers, asked } = mainSide(inzage, null);
  expect(await access.save(request)).toEqual({ outcome: 'cancelled' });
  expect(await transfers.choose({})).toEqual({ outcome: 'cancelled' });
  expect(asked).toEqual([]);
});

test('a locked file is written whole under .age, and written down as handed over', async () => {
  const made = { name: 'dossier-2026-07-01.age', bytes: Buffer.from('age-encryption.org/v1') };
  const { transfers, asked } = mainSide(made, path.join(folder, 'naar Els'));
  expect(await transfers.save({ ...request, protection })).toEqual({ outcome: 'saved' });
  expect(readFileSync(path.join(folder, 'naar Els.age'), 'utf8')).toBe('age-encryption.org/v1');
  expect(asked.at(-1)).toBe('recordFile handed-over');
  const lost = mainSide(made, path.join(folder, 'weg', 'dossier.age'));
  expect(await codeFrom(() => lost.transfers.save({ ...request, protection }))).toBe('folder-missing');
  expect(lost.asked.slice(-2)).toEqual(['recordFile handed-over', 'recordFile export-failed']);
});

test('a chosen file goes to the vault; one that is too large, a folder or nothing does not', async () => {
  const file = path.join(folder, 'dossier.age');
  writeFileSync(file, 'age-encryption.org/v1\n');
  const good = mainSide(inzage, file);
  expect(await good.transfers.choose({})).toEqual({ outcome: 'chosen', name: 'dossier.age', needs: 'words' });
  const large = path.join(folder, 'groot.age');
  writeFileSync(large, Buffer.alloc(1_001));
  mkdirSync(path.join(folder, 'map'));
  for (const [name, code] of [
    ['groot.age', 'transfer-too-large'],
    ['map', 'transfer-foreign'],
    ['weg.age', 'transfer-foreign'],
  ] as const) {
    const { transfers, asked } = mainSide(inzage, path.join(folder, name));
    expect(await codeFrom(() => transfers.choose({}))).toBe(code);
    expect(asked).toEqual([]);
  }
});
