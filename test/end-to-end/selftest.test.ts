import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { launchDesktop, type Desktop } from '../support/desktop.ts';

describe('the self-test', () => {
  let desktop: Desktop;
  afterEach(async () => {
    await desktop.kill();
    desktop.folders.remove();
  });

  it('tries every part, says so in one line, and leaves nothing behind', async () => {
    desktop = await launchDesktop({ args: ['--selftest'] });
    await desktop.exited();
    const line = /^\{.*\}$/m.exec(desktop.output())?.[0] ?? '{}';
    expect(JSON.parse(line)).toEqual({
      houvast: expect.any(String),
      well: true,
      bridge: true,
      contentPolicy: true,
      storeMade: true,
      pdfMade: true,
      storeClosed: true,
      wrongPassphraseRefused: true,
      storeOpened: true,
    });
    expect(await desktop.exited()).toBe(0);
    expect(readdirSync(desktop.folders.documents)).toEqual([]);
    expect(readdirSync(desktop.folders.userData)).toEqual([]);
    expect(readdirSync(desktop.folders.temp).filter((name) => name.startsWith('houvast'))).toEqual([]);
  });
});
