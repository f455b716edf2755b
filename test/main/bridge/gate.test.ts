import { beforeEach, describe, expect, it } from 'vitest';
import { guardedMethods, type GuardedMethod } from '../../../main/bridge/gate.ts';
import type { Sender } from '../../../main/bridge/sender.ts';
import { Failure } from '../../../main/vault/failure.ts';
import { contract } from '../../../preload/contract/contract.ts';
import type { Method } from '../../../preload/contract/method.ts';

const ours: Sender = { ourWindow: true, mainFrame: true, origin: 'app://houvast' };
const id = 'a1';

const methods = Object.entries(contract).flatMap(([namespace, of]) =>
  Object.entries(of as Readonly<Record<string, Method>>).map(([name, method]) => ({
    namespace,
    name,
    method,
  })),
);

describe('the gate', () => {
  let reached: { readonly method: string; readonly argument: unknown }[];
  let answers: Record<string, unknown>;
  let unlocked: boolean;
  let readOnly: boolean;
  let reports: string[];
  let gate: GuardedMethod[];

  beforeEach(() => {
    reached = [];
    answers = {};
    unlocked = true;
    readOnly = false;
    reports = [];
    const work = (method: string) => (argument: unknown) => {
      reached.push({ method, argument });
      const answer = answers[method];
      if (answer instanceof Error) throw answer;
      return answer;
    };
    const handlers: Record<string, Record<string, unknown>> = {};
    for (const { namespace, name, method } of methods) {
      if (method.side === 'main') (handlers[namespace] ??= {})[name] = work(`${namespace}.${name}`);
    }
    gate = guardedMethods({
      // Made from the contract itself, one for each method
      handlers: handlers as never,
      askVault: async (namespace, name, argument) => work(`${namespace}.${name}`)(argument),
      isUnlocked: () => unlocked,
      isReadOnly: () => readOnly,
      report: (method, code) => reports.push(`${method} ${code}`),
    });
  });

  const call = (method: string, argument: unknown, sender = ours) => {
    const found = gate.find(({ namespace, name }) => `${namespace}.${name}` === method);
    if (found === undefined) throw new Error(`no ${method}`);
    return found.answer(sender, argument);
  };

  it('stands before every method of the contract', () => {
    expect(gate.map(({ namespace, name }) => `${namespace}.${name}`)).toEqual(
      methods.map(({ namespace, name }) => `${namespace}.${name}`),
    );
  });

  it('hands a good argument to the handler and its answer to the window', async () => {
    answers['clients.create'] = { id };
    expect(await call('clients.create', { callingName: 'Noor' })).toEqual({ ok: true, value: { id } });
    expect(reached).toEqual([{ method: 'clients.create', argument: { callingName: 'Noor' } }]);
    expect(reports).toEqual([]);
  });

  it.each([
    ['another window', { ...ours, ourWindow: false }],
    ['a frame within the page', { ...ours, mainFrame: false }],
    ['another host of the scheme', { ...ours, origin: 'app://elsewhere' }],
    ['an origin that begins alike', { ...ours, origin: 'app://houvast.example' }],
    ['a page from the network', { ...ours, origin: 'https://houvast' }],
    ['an opaque origin', { ...ours, origin: 'null' }],
    ['a frame that has gone', { ...ours, origin: null }],
  ])('answers nothing to %s', async (_who, sender) => {
    for (const { namespace, name } of methods) {
      expect(await call(`${namespace}.${name}`, {}, sender)).toEqual({ ok: false, code: 'not-allowed' });
    }
    expect(reached).toEqual([]);
  });

  it('lets only the unlock channels through while locked', async () => {
    unlocked = false;
    const open: string[] = [];
    for (const { namespace, name } of methods) {
      const answer = await call(`${namespace}.${name}`, Symbol('no argument fits'));
      if (!answer.ok && answer.code !== 'locked') open.push(`${namespace}.${name}`);
    }
    expect(open).toEqual([
      'app.information',
      'app.flushed',
      'preferences.read',
      'preferences.write',
      'vault.status',
      'vault.chooseFolder',
      'vault.suggestPassphrase',
      'vault.create',
      'vault.unlock',
      'vault.unlockWithRecovery',
      'vault.lock',
      'vault.unlockReadOnly',
      'vault.acceptFolder',
      'vault.openIdentityFile',
      'vault.unlockWithOrganisation',
      'backups.list',
      'backups.restore',
      'backups.takeKeyFile',
      'backups.salvage',
      'jobs.stop',
    ]);
    expect(reached).toEqual([]);
  });

  it('lets nothing through to files that are open to read but looking, not even a print', async () => {
    readOnly = true;
    const refused = [
      'clients.create',
      'worksheets.edit',
      'exports.print',
      'exports.copyImage',
      'vault.renewRecovery',
    ];
    const shown = ['clients.list', 'worksheets.read', 'vault.lock', 'vault.openForEditing'];
    for (const name of [...refused, ...shown]) await call(name, {});
    for (const name of refused) expect(await call(name, {})).toEqual({ ok: false, code: 'read-only' });
    expect(reached.some(({ method }) => refused.includes(method))).toBe(false);
    expect(reached.map(({ method }) => method)).toContain('vault.openForEditing');
  });

  it('passes the code of a failure on and nothing else of it', async () => {
    answers['vault.unlock'] = new Failure('wrong-passphrase');
    expect(await call('vault.unlock', { passphrase: 'x' })).toEqual({ ok: false, code: 'wrong-passphrase' });
    answers['vault.unlock'] = new Error('/home/noor/secret: SELECT * FROM clients');
    expect(await call('vault.unlock', { passphrase: 'x' })).toEqual({ ok: false, code: 'unexpected' });
    expect(reports).toEqual(['vault.unlock wrong-passphrase', 'vault.unlock unexpected']);
  });

  it.each([
    ['something is missing', {}],
    ['something is too many', { id, path: '/etc' }],
    ['it is of another type', { id: 5 }],
    ['it is nothing', undefined],
  ])('does not let an answer out when %s', async (_what, answer) => {
    answers['clients.create'] = answer;
    expect(await call('clients.create', { callingName: 'Noor' })).toEqual({ ok: false, code: 'unexpected' });
  });

  it('takes nothing but an empty object where there is no argument', async () => {
    answers['vault.lock'] = {};
    for (const bad of [undefined, null, 0, '', [], { a: 1 }, () => 1, 'lock']) {
      expect(await call('vault.lock', bad)).toEqual({ ok: false, code: 'bad-arguments' });
    }
    expect(await call('vault.lock', {})).toEqual({ ok: true, value: {} });
  });

  it('has no handler too few', () => {
    const parts = {
      askVault: async () => ({}),
      isUnlocked: () => true,
      isReadOnly: () => false,
      report: () => undefined,
    };
    // What the compiler does not let through
    expect(() => guardedMethods({ ...parts, handlers: {} as never })).toThrow(
      'No handler for app.information',
    );
  });
});
