import { beforeEach, describe, expect, it } from 'vitest';
import type { StartMessage, VaultRequest } from '../../../main/vault/protocol.ts';
import { linkVault, type VaultLink } from '../../../main/bridge/vault-link.ts';

describe('questions to the vault', () => {
  let posted: (StartMessage | VaultRequest)[];
  let answer: (message: unknown) => void;
  let end: () => void;
  let link: VaultLink;

  const idOf = (at: number): unknown => Reflect.get(posted[at] ?? {}, 'id');

  beforeEach(() => {
    posted = [];
    link = linkVault(
      {
        post: (message) => posted.push(message),
        onMessage: (listener) => (answer = listener),
        onExit: (listener) => (end = listener),
        kill: () => undefined,
      },
      '/data',
    );
  });

  it('begin with the folder', () => {
    expect(posted).toEqual([{ start: { folder: '/data', placeAccepted: false } }]);
  });

  it('get the answer with their own number, in whatever order it comes', async () => {
    const first = link.ask('clients', 'list', {});
    const second = link.ask('clients', 'read', { id: 'a' });
    answer({ id: idOf(2), ok: true, value: 'second' });
    answer({ id: idOf(1), ok: false, code: 'not-found' });
    expect(await second).toBe('second');
    await expect(first).rejects.toMatchObject({ code: 'not-found' });
  });

  it('turn a code that nobody knows into "unexpected"', async () => {
    const asked = link.ask('clients', 'list', {});
    answer({ id: idOf(1), ok: false, code: '/home/noor' });
    await expect(asked).rejects.toMatchObject({ code: 'unexpected' });
  });

  it('are not disturbed by messages that are no answers', async () => {
    const asked = link.ask('clients', 'list', {});
    for (const odd of [null, 'text', 5, {}, { id: 'x', ok: true }, { id: 99, ok: true, value: 1 }, { id: 1 }])
      answer(odd);
    answer({ id: idOf(1), ok: true, value: [] });
    expect(await asked).toEqual([]);
  });

  it('are answered that the vault has stopped when it ends, and ever after', async () => {
    const asked = link.ask('clients', 'list', {});
    end();
    await expect(asked).rejects.toMatchObject({ code: 'vault-stopped' });
    await expect(link.ask('clients', 'list', {})).rejects.toMatchObject({ code: 'vault-stopped' });
    await link.exited;
  });
});
