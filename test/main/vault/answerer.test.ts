import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { answerer } from '../../../main/vault/answerer.ts';
import type { VaultService } from '../../../main/vault/service.ts';
import { passphrase } from './support/constants.ts';
import { newVault } from './support/vaults.ts';

const silent = (): void => undefined;

test('a question is answered with its value under its own id', async () => {
  const { vault } = await newVault();
  const answer = answerer(vault, silent);
  const argument = { callingName: 'Tom' };
  const reply = await answer({ id: 7, namespace: 'clients', method: 'create', argument });
  expect(reply).toMatchObject({ id: 7, ok: true });
  expect(await vault.handlers.clients.list({})).toMatchObject([{ callingName: 'Tom' }]);
});

test('a failure is its code and nothing more', async () => {
  const { vault } = await newVault();
  const answer = answerer(vault, silent);
  const reply = await answer({ id: 1, namespace: 'clients', method: 'read', argument: { id: 'weg' } });
  expect(reply).toEqual({ id: 1, ok: false, code: 'not-found' });
});

test.each([
  ['clients', 'constructor'],
  ['clients', '__proto__'],
  ['clients', 'toString'],
  ['__proto__', 'list'],
  ['constructor', 'keys'],
  ['exports', 'savePdf'],
  ['', ''],
])('%s.%s is no method', async (namespace, method) => {
  const { vault } = await newVault();
  const reply = await answerer(vault, silent)({ id: 1, namespace, method, argument: {} });
  expect(reply).toEqual({ id: 1, ok: false, code: 'not-allowed' });
});

test('an error that is a bug says nothing of what was worked on, to the window nor in the log', async () => {
  const { vault } = await newVault();
  const lines: string[] = [];
  const broken: VaultService = {
    ...vault,
    handlers: {
      ...vault.handlers,
      clients: {
        ...vault.handlers.clients,
        list: () => {
          throw new TypeError('cannot read Yasmina of /home/els/houvast');
        },
      },
    },
  };
  const reply = await answerer(broken, (line) => lines.push(line))({
    id: 3,
    namespace: 'clients',
    method: 'list',
    argument: {},
  });
  expect(reply).toEqual({ id: 3, ok: false, code: 'unexpected' });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(
    /^vault: clients\.list failed unexpectedly \(TypeError at answerer\.test\.ts:\d+\)$/,
  );
});

test('questions are answered one at a time, in the order in which they came', async () => {
  const { vault } = await newVault();
  const done: string[] = [];
  const slow: VaultService = {
    ...vault,
    internal: {
      ...vault.internal,
      render: async () => {
        await wait(30);
        done.push('render');
        return { bytes: new Uint8Array(), name: '' };
      },
      close: () => {
        done.push('close');
        return {};
      },
    },
  };
  const answer = answerer(slow, silent);
  const ask = (id: number, method: string): Promise<unknown> =>
    answer({ id, namespace: 'internal', method, argument: {} });
  await Promise.all([ask(1, 'render'), ask(2, 'close')]);
  expect(done).toEqual(['render', 'close']);
});

test('after closing, questions find the store locked and unlocking opens it again', async () => {
  const { vault } = await newVault();
  const answer = answerer(vault, silent);
  await answer({ id: 1, namespace: 'internal', method: 'close', argument: {} });
  const locked = await answer({ id: 2, namespace: 'clients', method: 'list', argument: {} });
  expect(locked).toEqual({ id: 2, ok: false, code: 'locked' });
  const unlocked = await answer({ id: 3, namespace: 'vault', method: 'unlock', argument: { passphrase } });
  expect(unlocked).toEqual({ id: 3, ok: true, value: {} });
});
