import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { largestFile } from '../../../domain/instruments/mindmap/exchange/limits.ts';
import { exchangeHandlers, type ExchangeParts } from '../../../main/bridge/handlers/exchange.ts';
import { readChosenFile } from '../../../main/bridge/opening.ts';
import { fileSaver } from '../../../main/bridge/saving.ts';
import { Failure } from '../../../main/vault/failure.ts';

const request = { worksheetId: 'w1', language: 'nl', format: 'freeplane' } as const;

describe('maps of other programs', () => {
  let folder: string;
  let chosen: string | null;
  let proposed: string[];
  let asked: { readonly method: string; readonly argument: unknown }[];
  let refusal: { readonly method: string; readonly failure: Failure } | null;
  let parts: ExchangeParts;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'houvast-exchange-'));
    chosen = path.join(folder, 'kaart.mm');
    proposed = [];
    asked = [];
    refusal = null;
    parts = {
      vault: {
        askInternal: async (method, argument) => {
          asked.push({ method, argument });
          if (refusal?.method === method) throw refusal.failure;
          // The answer of whichever method was asked
          return { bytes: new Uint8Array([1, 2]), name: 'mindmap-2026-03-03.mm' } as never;
        },
      },
      saveFile: fileSaver(async (kind, name) => {
        proposed.push(`${kind} ${name}`);
        return chosen;
      }),
      askFile: async () => chosen,
      readFile: readChosenFile,
    };
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('come in whole, with the name of the file and not of its folder', async () => {
    writeFileSync(path.join(folder, 'kaart.mm'), '<map/>');
    const answer = await exchangeHandlers(parts).open({});
    expect(answer).toEqual({
      outcome: 'opened',
      name: 'kaart.mm',
      bytes: new Uint8Array(Buffer.from('<map/>')),
    });
    expect(asked).toEqual([]);
  });

  it('do not come in when the dialog is closed', async () => {
    chosen = null;
    expect(await exchangeHandlers(parts).open({})).toEqual({ outcome: 'cancelled' });
  });

  it('come in up to 10 MB, and not a byte more', async () => {
    const file = path.join(folder, 'groot.mm');
    writeFileSync(file, new Uint8Array(largestFile));
    expect((await readChosenFile(file, largestFile)).bytes.byteLength).toBe(largestFile);
    appendFileSync(file, 'x');
    await expect(readChosenFile(file, largestFile)).rejects.toMatchObject({ code: 'import-too-large' });
  });

  it('are files: nothing waits for a pipe, and nothing reads a folder, a device or what is not there', async () => {
    const pipe = path.join(folder, 'pijp.mm');
    execFileSync('mkfifo', [pipe]);
    mkdirSync(path.join(folder, 'map.mm'));
    for (const each of [pipe, path.join(folder, 'map.mm'), '/dev/zero', path.join(folder, 'weg.mm')]) {
      await expect(readChosenFile(each, largestFile)).rejects.toMatchObject({ code: 'import-failed' });
    }
  });

  it('may be empty, which is for the reader to say', async () => {
    const file = path.join(folder, 'leeg.mm');
    writeFileSync(file, '');
    expect(await readChosenFile(file, largestFile)).toEqual({ name: 'leeg.mm', bytes: new Uint8Array() });
  });

  it('go out as the vault writes them, and are audited before they are written', async () => {
    expect(await exchangeHandlers(parts).save(request)).toEqual({ outcome: 'saved' });
    expect(proposed).toEqual(['freeplane mindmap-2026-03-03.mm']);
    expect(asked).toEqual([
      { method: 'outline', argument: request },
      { method: 'record', argument: { worksheetId: 'w1', action: 'exported' } },
    ]);
    expect(readdirSync(folder)).toEqual(['kaart.mm']);
    expect([...readFileSync(path.join(folder, 'kaart.mm'))]).toEqual([1, 2]);
  });

  it('do not go out, and leave no trace, when the dialog is closed', async () => {
    chosen = null;
    expect(await exchangeHandlers(parts).save(request)).toEqual({ outcome: 'cancelled' });
    expect(asked.map(({ method }) => method)).toEqual(['outline']);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('do not go out when that cannot be written down, or when the instrument has no such form', async () => {
    refusal = { method: 'record', failure: new Failure('locked') };
    await expect(exchangeHandlers(parts).save(request)).rejects.toMatchObject({ code: 'locked' });
    refusal = { method: 'outline', failure: new Failure('bad-arguments') };
    await expect(exchangeHandlers(parts).save(request)).rejects.toMatchObject({ code: 'bad-arguments' });
    expect(readdirSync(folder)).toEqual([]);
  });
});
