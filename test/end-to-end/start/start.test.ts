import { execFile } from 'node:child_process';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../../tools/root.ts';
import { makeDesktopFolders, type DesktopFolders } from '../../support/desktop-folders.ts';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

let folders: DesktopFolders;
beforeEach(() => {
  folders = makeDesktopFolders();
});
afterEach(() => folders.remove());

/** `npm start` with these arguments and this environment. */
function start(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  const script = [path.join(root, 'tools/start/start.ts'), ...args];
  const { promise, resolve } = Promise.withResolvers<Ended>();
  execFile(
    process.execPath,
    script,
    { env: { PATH: process.env['PATH'], ...folders.env, ...env } },
    (failure, out, error) =>
      resolve({ code: typeof failure?.code === 'number' ? failure.code : failure ? 1 : 0, out, error }),
  );
  return promise;
}

describe('npm start', () => {
  it('opens the app, hands it its arguments, says what it runs on, and ends as it ends', async () => {
    const { code, out, error } = await start(['--selftest'], { HOUVAST_HEADLESS: '1' });
    expect(error).toMatch(/stand-in for Electron.*not for data of clients/);
    expect(out).toContain('"well":true');
    expect(code).toBe(0);
  });

  it.skipIf(process.platform !== 'linux')('says in one sentence that there is no screen', async () => {
    const { code, error } = await start([], {});
    expect(error).toBe(
      'There is no screen to open a window on: DISPLAY and WAYLAND_DISPLAY are both empty.\n',
    );
    expect(code).toBe(1);
  });
});
