import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { StartMessage, VaultRequest } from '../../../main/vault/protocol.ts';
import { passphrase } from './support/constants.ts';
import { temporaryFolder } from './support/vaults.ts';

let child: ChildProcess | null = null;

afterEach(() => child?.kill());

async function startedProcess(): Promise<(message: StartMessage | VaultRequest) => Promise<unknown>> {
  const started = fork(join(import.meta.dirname, 'support/process-child.ts'), { serialization: 'advanced' });
  child = started;
  await once(started, 'message');
  return async (message) => {
    started.send(message);
    if ('start' in message) return null;
    const [reply] = (await once(started, 'message')) as unknown[];
    return reply;
  };
}

test('the process serves one folder from its start message on, on the clock that it was given', async () => {
  const ask = await startedProcess();
  const early = await ask({ id: 1, namespace: 'vault', method: 'status', argument: {} });
  expect(early).toEqual({ id: 1, ok: false, code: 'vault-stopped' });

  const folder = join(temporaryFolder(), 'data');
  await ask({ start: { folder, now: '2026-03-03T10:00:00.000Z' } });
  const none = await ask({ id: 2, namespace: 'vault', method: 'status', argument: {} });
  expect(none).toMatchObject({ id: 2, ok: true, value: { state: 'none', folder } });

  const created = await ask({
    id: 3,
    namespace: 'vault',
    method: 'create',
    argument: { passphrase, language: 'nl' },
  });
  expect(created).toMatchObject({ id: 3, ok: true });
  await ask({ id: 4, namespace: 'clients', method: 'create', argument: { callingName: 'Tom' } });
  const list = await ask({ id: 5, namespace: 'clients', method: 'list', argument: {} });
  expect(list).toMatchObject({
    ok: true,
    value: [{ openedAt: expect.stringMatching(/^2026-03-03T10:00/) as unknown }],
  });

  const sheet = await ask({
    id: 6,
    namespace: 'internal',
    method: 'renderRecoverySheet',
    argument: { language: 'nl' },
  });
  expect(sheet).toMatchObject({ ok: true, value: { bytes: expect.any(Uint8Array) as unknown } });
  expect(await ask({ id: 7, namespace: 'internal', method: 'close', argument: {} })).toEqual({
    id: 7,
    ok: true,
    value: {},
  });
});
