import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { firstRunnable } from '../../tools/browser/installed.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'installed-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('looking for a program', () => {
  it.skipIf(process.platform === 'win32')('takes the first that may be run', () => {
    const [plain = '', program = ''] = ['plain', 'program'].map((name) => path.join(folder, name));
    for (const file of [plain, program]) writeFileSync(file, '');
    chmodSync(plain, 0o644);
    chmodSync(program, 0o755);
    expect(firstRunnable([undefined, '', path.join(folder, 'absent'), plain, program])).toBe(program);
    expect(firstRunnable([plain])).toBeNull();
  });
});
