import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerWindow, listWindowFiles, type WindowFiles } from '../../../main/app/window-files.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; " +
  "connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'; trusted-types default";

describe('the files of the window', () => {
  let folder: string;
  let files: WindowFiles;
  const get = (url: string, method = 'GET') => answerWindow(files, new Request(url, { method }));

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'houvast-window-'));
    const window = path.join(folder, 'renderer');
    mkdirSync(path.join(window, 'assets'), { recursive: true });
    writeFileSync(path.join(folder, 'secret.js'), 'SECRET');
    writeFileSync(path.join(window, 'index.html'), '<!doctype html>');
    writeFileSync(path.join(window, 'assets', 'a b%.js'), 'let a;');
    writeFileSync(path.join(window, 'notes.txt'), 'SECRET');
    symlinkSync(path.join(folder, 'secret.js'), path.join(window, 'linked.js'));
    files = listWindowFiles(window);
    writeFileSync(path.join(window, 'later.js'), 'SECRET');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('come with their type and the exact policy', async () => {
    const answer = await get('app://houvast/index.html');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('<!doctype html>');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toBe(policy);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await get('app://houvast/assets/a%20b%25.js?v=1#x')).status).toBe(200);
  });

  it('are only those that were there at the start, of a kind that a window has, and no links to elsewhere', () => {
    expect([...files.keys()].toSorted()).toEqual([
      'app://houvast/assets/a%20b%25.js',
      'app://houvast/index.html',
    ]);
  });

  it('are only read', async () => {
    expect((await get('app://houvast/index.html', 'POST')).status).toBe(404);
    expect((await get('app://houvast/index.html', 'HEAD')).status).toBe(404);
  });

  it('give no byte from outside for any address', async () => {
    const steps =
      '.. . %2e%2e %2E%2e %252e%252e ..%2f ..%5c \\ / // %00 assets secret.js index.html linked.js later.js notes.txt ' +
      'main index.js : @ C: ~ % ? # ;';
    const piece = fc.constantFrom(...steps.split(' '));
    const host = fc.constantFrom(
      'houvast',
      'houvast:80',
      'HOUVAST',
      'x@houvast',
      'houvast.',
      'elsewhere',
      '',
      'localhost',
    );
    const address = fc.tuple(host, fc.array(fc.oneof(piece, fc.string()), { maxLength: 8 }));
    await fc.assert(
      fc.asyncProperty(address, async ([of, way]) => {
        const url = `app://${of}/${way.join('/')}`;
        fc.pre(URL.canParse(url) && new URL(url).username === '' && new URL(url).password === '');
        const answer = await get(url);
        const body = await answer.text();
        expect(body).not.toContain('SECRET');
        if (answer.status === 200) expect(files.has(new URL(url).href.replace(/[?#].*$/s, ''))).toBe(true);
        else expect(body).toBe('');
      }),
      { numRuns: 5_000 },
    );
  });
});
