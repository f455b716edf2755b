import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportHandlers, type ExportParts } from '../../../main/bridge/handlers/exports.ts';
import { fileSaver } from '../../../main/bridge/saving.ts';
import { Failure } from '../../../main/vault/failure.ts';
import type { SheetRequest } from '../../../preload/contract/out-of-the-house.ts';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const request: SheetRequest = {
  worksheetId: 'w1',
  momentId: null,
  compareWith: null,
  language: 'nl',
  options: {
    filled: true,
    paper: 'A4',
    ink: 'colour',
    comparison: 'overlay',
    names: true,
    legend: true,
    list: false,
    signatures: false,
    privateNotes: false,
  },
};

describe('what leaves the house', () => {
  let folder: string;
  let chosen: string | null;
  let proposed: string[];
  let asked: { readonly method: string; readonly argument: unknown }[];
  let refusal: Failure | null;
  let parts: ExportParts;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'houvast-exports-'));
    chosen = path.join(folder, 'blad.pdf');
    proposed = [];
    asked = [];
    refusal = null;
    parts = {
      vault: {
        askInternal: async (method, argument) => {
          asked.push({ method, argument });
          if (method === 'record' && refusal !== null) throw refusal;
          const name = method === 'fileName' ? 'ecogram-2026-03-03' : 'ecogram-2026-03-03.pdf';
          // The answer of whichever method was asked
          return { bytes: new Uint8Array([1, 2]), name } as never;
        },
      },
      saveFile: fileSaver(async (kind, name) => {
        proposed.push(`${kind} ${name}`);
        return chosen;
      }),
      copyImage: async () => undefined,
      print: async () => 'printed',
    };
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is written where the coach said, whole, with nothing beside it', async () => {
    expect(await exportHandlers(parts).savePdf(request)).toEqual({ outcome: 'saved' });
    expect(asked).toEqual([
      { method: 'render', argument: { request, format: 'pdf' } },
      { method: 'record', argument: { worksheetId: 'w1', action: 'exported' } },
    ]);
    expect(proposed).toEqual(['pdf ecogram-2026-03-03.pdf']);
    expect(readdirSync(folder)).toEqual(['blad.pdf']);
    expect([...readFileSync(path.join(folder, 'blad.pdf'))]).toEqual([1, 2]);
  });

  it('replaces an older file of that name', async () => {
    writeFileSync(path.join(folder, 'blad.pdf'), 'older and longer');
    await exportHandlers(parts).savePdf(request);
    expect([...readFileSync(path.join(folder, 'blad.pdf'))]).toEqual([1, 2]);
  });

  it('gets its extension when the dialog left it off, and never writes over another file for it', async () => {
    chosen = path.join(folder, 'blad');
    writeFileSync(path.join(folder, 'blad.svg'), 'not asked about');
    await exportHandlers(parts).saveSvg(request);
    expect(readdirSync(folder).toSorted()).toEqual(['blad (2).svg', 'blad.svg']);
    expect(readFileSync(path.join(folder, 'blad.svg'), 'utf8')).toBe('not asked about');
  });

  it('is not written when the dialog is closed', async () => {
    chosen = null;
    const handlers = exportHandlers(parts);
    expect(await handlers.savePdf(request)).toEqual({ outcome: 'cancelled' });
    expect(await handlers.saveSvg(request)).toEqual({ outcome: 'cancelled' });
    expect(await handlers.savePng({ worksheetId: 'w1', image: png })).toEqual({ outcome: 'cancelled' });
    expect(readdirSync(folder)).toEqual([]);
    expect(asked.filter(({ method }) => method === 'record')).toEqual([]);
  });

  it('is not written when it cannot be written down, as after locking behind an open dialog', async () => {
    refusal = new Failure('locked');
    await expect(exportHandlers(parts).savePdf(request)).rejects.toMatchObject({ code: 'locked' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says what the disk said', async () => {
    chosen = path.join(folder, 'gone', 'blad.pdf');
    await expect(exportHandlers(parts).savePdf(request)).rejects.toMatchObject({ code: 'folder-missing' });
    mkdirSync(path.join(folder, 'folder.pdf'));
    chosen = path.join(folder, 'folder.pdf');
    await expect(exportHandlers(parts).savePdf(request)).rejects.toBeInstanceOf(Failure);
  });

  it('is written down as failed after all when the disk refuses it', async () => {
    chosen = path.join(folder, 'gone', 'blad.pdf');
    await expect(exportHandlers(parts).savePdf(request)).rejects.toMatchObject({ code: 'folder-missing' });
    expect(asked.filter(({ method }) => method === 'record').map(({ argument }) => argument)).toEqual([
      { worksheetId: 'w1', action: 'exported' },
      { worksheetId: 'w1', action: 'export-failed' },
    ]);
  });

  it('says what the disk said also when that cannot be written down', async () => {
    chosen = path.join(folder, 'gone', 'blad.pdf');
    const { askInternal } = parts.vault;
    let notes = 0;
    const vault: ExportParts['vault'] = {
      askInternal: async (method, argument) => {
        if (method === 'record' && (notes += 1) > 1) throw new Failure('locked');
        return askInternal(method, argument);
      },
    };
    await expect(exportHandlers({ ...parts, vault }).savePdf(request)).rejects.toMatchObject({
      code: 'folder-missing',
    });
    expect(notes).toBe(2);
  });

  it('names a picture after method and date, and is audited', async () => {
    chosen = path.join(folder, 'prent.png');
    expect(await exportHandlers(parts).savePng({ worksheetId: 'w1', image: png })).toEqual({
      outcome: 'saved',
    });
    expect(proposed).toEqual(['png ecogram-2026-03-03.png']);
    expect(asked).toEqual([
      { method: 'fileName', argument: { worksheetId: 'w1' } },
      { method: 'record', argument: { worksheetId: 'w1', action: 'exported' } },
    ]);
  });

  it('is a picture when it is to be a picture', async () => {
    const image = new TextEncoder().encode('#!/bin/sh\nrm -rf ~');
    await expect(exportHandlers(parts).savePng({ worksheetId: 'w1', image })).rejects.toMatchObject({
      code: 'bad-arguments',
    });
    await expect(exportHandlers(parts).copyImage({ worksheetId: 'w1', image })).rejects.toMatchObject({
      code: 'bad-arguments',
    });
  });

  it('is audited after it was copied or printed, and not when it was cancelled or failed', async () => {
    const handlers = exportHandlers(parts);
    await handlers.copyImage({ worksheetId: 'w1', image: png });
    await handlers.print({ worksheetId: 'w1', paper: 'A4', landscape: true });
    await handlers.print({ worksheetId: null, paper: 'A4', landscape: false });
    expect(asked).toEqual([
      { method: 'record', argument: { worksheetId: 'w1', action: 'exported' } },
      { method: 'record', argument: { worksheetId: 'w1', action: 'printed' } },
    ]);
    asked.length = 0;
    const cancelled = exportHandlers({ ...parts, print: async () => 'cancelled' });
    expect(await cancelled.print({ worksheetId: 'w1', paper: 'A3', landscape: true })).toEqual({
      outcome: 'cancelled',
    });
    const fail = (): Promise<never> => Promise.reject(new Error('C:\\spool'));
    const failing = exportHandlers({ ...parts, print: fail, copyImage: fail });
    await expect(failing.print({ worksheetId: 'w1', paper: 'A4', landscape: true })).rejects.toMatchObject({
      code: 'print-failed',
    });
    await expect(failing.copyImage({ worksheetId: 'w1', image: png })).rejects.toMatchObject({
      code: 'clipboard-failed',
    });
    expect(asked).toEqual([]);
  });

  it('writes a consent as its sheet, and its trail says that it left', async () => {
    const handlers = exportHandlers(parts);
    expect(await handlers.saveConsent({ consentId: 'c1', language: 'nl' })).toEqual({ outcome: 'saved' });
    chosen = null;
    expect(await handlers.saveConsent({ consentId: 'c2', language: 'nl' })).toEqual({ outcome: 'cancelled' });
    expect(await handlers.printConsent({ consentId: 'c3' })).toEqual({ outcome: 'printed' });
    expect(asked).toEqual([
      { method: 'renderConsent', argument: { consentId: 'c1', language: 'nl' } },
      { method: 'recordConsent', argument: { consentId: 'c1', action: 'exported' } },
      { method: 'renderConsent', argument: { consentId: 'c2', language: 'nl' } },
      { method: 'recordConsent', argument: { consentId: 'c3', action: 'printed' } },
    ]);
  });

  it('is not said of a consent when the print dialog was closed or there is no printing', async () => {
    const closed = exportHandlers({ ...parts, print: async () => 'cancelled' });
    expect(await closed.printConsent({ consentId: 'c1' })).toEqual({ outcome: 'cancelled' });
    const none = exportHandlers({ ...parts, print: async () => Promise.reject(new Error('no printer')) });
    await expect(none.printConsent({ consentId: 'c1' })).rejects.toMatchObject({ code: 'print-failed' });
    expect(asked).toEqual([]);
  });
});
