import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLog } from '../../../main/app/log.ts';

describe('the log', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'houvast-log-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const file = (name = 'houvast.log'): string => path.join(folder, 'log', name);

  it('has one line for each event: when, what, and a code', () => {
    const log = openLog(path.join(folder, 'log'));
    log('started', '1.2.3');
    log('locked');
    log('disk-full', 'worksheets.edit');
    const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z /;
    const lines = readFileSync(file(), 'utf8').trimEnd().split('\n');
    expect(lines.every((line) => moment.test(line))).toBe(true);
    expect(lines.map((line) => line.replace(moment, ''))).toEqual([
      'started 1.2.3',
      'locked',
      'disk-full worksheets.edit',
    ]);
  });

  it('begins anew when it is full, and keeps the one before and no more', () => {
    const log = openLog(path.join(folder, 'log'));
    log('started');
    for (let round = 0; round < 3; round += 1) {
      writeFileSync(file(), 'x'.repeat(256 * 1024 + 1));
      log('locked', String(round));
      expect(readFileSync(file(), 'utf8')).toMatch(new RegExp(` locked ${round}\n$`));
    }
    expect(readdirSync(path.join(folder, 'log')).toSorted()).toEqual(['houvast.log', 'houvast.log.1']);
    expect(statSync(file()).size).toBeLessThan(100);
  });

  it('is no reason to stop when it cannot be written', () => {
    writeFileSync(path.join(folder, 'log'), 'a file where the folder belongs');
    const log = openLog(path.join(folder, 'log'));
    expect(() => log('started')).not.toThrow();
    expect(existsSync(file())).toBe(false);
  });
});
