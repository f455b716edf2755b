import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { usualFileOptions } from '../../../domain/client-file/print/file-parts.ts';
import { fileHandlers } from '../../../main/bridge/handlers/files.ts';
import { longJobs } from '../../../main/bridge/long-jobs.ts';
import type { VaultKeeper } from '../../../main/bridge/vault-keeper.ts';
import { fileSaver } from '../../../main/bridge/saving.ts';
import type { FileRequest } from '../../../preload/contract/out-of-the-house.ts';
import { jobDone } from '../../../tools/vault/job-done.ts';
import { codeFrom } from './support/codes.ts';
import { newVault, standingClock } from './support/vaults.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'houvast-file-'));
afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name));
});

/** The example client’s file, and the handlers as the main process has them. */
async function exampleFile() {
  const { vault } = await newVault(standingClock('2026-07-01T10:00:00.000Z'));
  const { id: clientId } = await vault.handlers.clients.addExample({ language: 'nl' });
  const { worksheets } = await vault.handlers.clients.read({ id: clientId });
  const heard: number[] = [];
  const target = path.join(folder, 'dossier.pdf');
  const asked: Pick<VaultKeeper, 'askInternal'> = {
    // Between the processes there is time for other messages.
    askInternal: async (method, argument) => {
      await new Promise((resolve) => setImmediate(resolve));
      return vault.internal[method](argument);
    },
  };
  const jobs = longJobs(asked, (done) => heard.push(done));
  const files = fileHandlers({
    vault: asked,
    jobs,
    saveFile: fileSaver(async () => target),
    print: async () => 'printed',
  });
  const request: FileRequest = {
    clientId,
    worksheetIds: worksheets.map(({ id }) => id),
    language: 'nl',
    options: usualFileOptions,
  };
  return { vault, files, jobs, request, heard, target };
}

const textOf = (file: string): string => execFileSync('pdftotext', ['-layout', file, '-']).toString('utf8');

test('a whole client file comes out as one PDF with contents, and tells how far it is on the way', async () => {
  const { files, request, heard, target } = await exampleFile();
  expect(await files.savePdf(request)).toEqual({ outcome: 'saved' });
  execFileSync('qpdf', ['--check', target]);
  const pages = textOf(target).split('\f');
  expect(pages[0]).toContain('Wat we samen op papier zetten');
  const row = /Ecogram: Mensen rond Nadia.*?(\d+)\s*$/mu.exec(pages[0] ?? '');
  expect(pages[Number(row?.[1]) - 1]).toContain('Linda');
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  expect(heard.length).toBeGreaterThan(10);
  expect(heard.at(-1)).toBe(1);
});

test('a file that is stopped halfway leaves nothing behind, and the next one begins anew', async () => {
  const { files, jobs, request, heard } = await exampleFile();
  const saving = files.savePdf(request);
  await expect.poll(() => heard.length).toBeGreaterThan(0);
  await jobs.stop();
  expect(await saving).toEqual({ outcome: 'cancelled' });
  expect(readdirSync(folder)).toEqual([]);
  expect(await files.savePdf(request)).toEqual({ outcome: 'saved' });
});

test('only worksheets of this client go in', async () => {
  const { vault, files, request } = await exampleFile();
  const { id: other } = await vault.handlers.clients.create({ callingName: 'Tom' });
  expect(await codeFrom(() => files.savePdf({ ...request, clientId: other }))).toBe('not-found');
  expect(readdirSync(folder)).toEqual([]);
});

test('what leaves is written in the trail of the client, and its name names nobody', async () => {
  const { vault, files, request, target } = await exampleFile();
  const { name, bytes } = await jobDone(vault, { kind: 'file', argument: { ...request, worksheetIds: [] } });
  expect(name).toBe('clientdossier-2026-07-01.pdf');
  writeFileSync(target, bytes);
  expect(readFileSync(target).subarray(0, 5).toString()).toBe('%PDF-');
  expect(await files.print({ clientId: request.clientId, paper: 'A4', landscape: false })).toEqual({
    outcome: 'printed',
  });
});
