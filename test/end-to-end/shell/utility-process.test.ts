import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Desktop } from '../../support/desktop.ts';
import { launchShellApp, type Seen } from '../../support/shell-app.ts';

declare const seen: Seen; // of the fixture's main process

let app: Desktop;
beforeEach(async () => {
  ({ app } = await launchShellApp());
  await expect.poll(told).toEqual(['spawn', { heard: { op: 'early', value: 1 } }]);
});
afterEach(async () => {
  await app.close();
  app.folders.remove();
});

const told = (): Promise<unknown[]> => app.evaluate(() => seen.utility);
const last = async (): Promise<unknown> => (await told()).at(-1);
const post = (message: object): Promise<void> =>
  app.evaluate((_electron, sent) => seen.child.postMessage(sent), message);
const pid = (): Promise<number | undefined> => app.evaluate(() => seen.child.pid);
const isAlive = (process_: number): boolean => {
  try {
    process.kill(process_, 0);
    return true;
  } catch {
    return false;
  }
};

describe('a utility process', () => {
  it('gets bytes and gives bytes', async () => {
    await app.evaluate(() => seen.child.postMessage({ op: 'add', bytes: new Uint8Array([1, 2, 250]) }));
    await expect.poll(last).toEqual({ sum: 253, back: new Uint8Array([1, 2, 250]) });
  });

  it('is a process of its own, with its arguments and without Electron', async () => {
    await post({ op: 'where' });
    await expect.poll(last).toEqual({ argument: 'first-argument', type: 'utility', pid: await pid() });
    await post({ op: 'electron' });
    await expect.poll(last).toEqual({ app: 'undefined' });
  });

  it('refuses to send what cannot be cloned', async () => {
    const refusal = await app.evaluate(() => {
      try {
        seen.child.postMessage({ f: () => 1 });
        return 'sent';
      } catch (error) {
        return String(error);
      }
    });
    expect(refusal).toMatch(/clone/);
  });

  it('tells its exit code, and no longer has a number then', async () => {
    await post({ op: 'exit', code: 7 });
    await expect.poll(last).toEqual({ exit: 7 });
    expect(await pid()).toBeUndefined();
  });

  it('ends when it is killed', async () => {
    const number = (await pid()) ?? 0;
    expect(await app.evaluate(() => seen.child.kill())).toBe(true);
    await expect.poll(last).toEqual({ exit: expect.any(Number) });
    expect(isAlive(number)).toBe(false);
    expect(await app.evaluate(() => seen.child.kill())).toBe(false);
  });

  it('does not outlive the main process', async () => {
    const number = (await pid()) ?? 0;
    await app.kill();
    await expect.poll(() => isAlive(number)).toBe(false);
    expect(app.output()).not.toMatch(/Error/);
  });
});
