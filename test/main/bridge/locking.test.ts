import { beforeEach, describe, expect, it } from 'vitest';
import { createFlushing, type FlushOutcome } from '../../../main/bridge/flushing.ts';
import { createLocking, type Locking } from '../../../main/bridge/locking.ts';

describe('locking', () => {
  let done: string[];
  let unlocked: boolean;
  let outcome: FlushOutcome;
  let goOn: boolean;
  let locking: Locking;

  beforeEach(() => {
    done = [];
    unlocked = true;
    outcome = 'written';
    goOn = false;
    locking = createLocking({
      vault: {
        isUnlocked: () => unlocked,
        renew: async (folder) => {
          done.push(`renew ${folder ?? 'same'}`);
          await Promise.resolve();
          unlocked = false;
        },
        end: async () => {
          done.push('end');
          unlocked = false;
        },
      },
      flush: async () => {
        done.push('flush');
        return outcome;
      },
      goOnUnsaved: async () => {
        done.push('ask');
        return goOn;
      },
      freshWindow: () => done.push('window'),
    });
  });

  it('writes everything away first, then ends the vault, then empties the window', async () => {
    expect(await locking.lock('person')).toBe(true);
    expect(done).toEqual(['flush', 'renew same', 'window']);
  });

  it('does not disturb what is locked', async () => {
    unlocked = false;
    expect(await locking.lock('system')).toBe(true);
    expect(done).toEqual([]);
  });

  it('locks once, however often and however quickly it is asked', async () => {
    await Promise.all([locking.lock('person'), locking.lock('system'), locking.lock('system')]);
    expect(done).toEqual(['flush', 'renew same', 'window']);
  });

  it('asks a person whether to go on when the last edits are not on disk', async () => {
    outcome = 'unanswered';
    expect(await locking.lock('person')).toBe(false);
    expect(await locking.leave('person')).toBe(false);
    expect(unlocked).toBe(true);
    goOn = true;
    expect(await locking.lock('person')).toBe(true);
    expect(done).toEqual(['flush', 'ask', 'flush', 'ask', 'flush', 'ask', 'renew same', 'window']);
  });

  it('does not wait for a person who is not there', async () => {
    outcome = 'unanswered';
    expect(await locking.lock('system')).toBe(true);
    expect(done).toEqual(['flush', 'renew same', 'window']);
  });

  it('starts the vault on another folder without emptying a window that is at the lock', async () => {
    unlocked = false;
    expect(await locking.lock('person', '/other')).toBe(true);
    expect(done).toEqual(['renew /other']);
  });

  it('writes away and ends the vault before it leaves', async () => {
    expect(await locking.leave('person')).toBe(true);
    expect(done).toEqual(['flush', 'end']);
  });

  it('leaves after a lock that was still going on', async () => {
    await Promise.all([locking.lock('system'), locking.leave('person')]);
    expect(done).toEqual(['flush', 'renew same', 'window', 'end']);
  });
});

describe('flushing', () => {
  it('ends as soon as the window says that all is written', async () => {
    const asked: string[] = [];
    const flushing = createFlushing(
      (token) => asked.push(token) > 0,
      () => `t${asked.length}`,
    );
    const first = flushing.flush();
    const second = flushing.flush();
    flushing.answered('t1');
    flushing.answered('unknown');
    expect(await second).toBe('written');
    flushing.answered('t0');
    expect(await first).toBe('written');
  });

  it('does not wait for a window that is not there', async () => {
    expect(
      await createFlushing(
        () => false,
        () => 't',
      ).flush(),
    ).toBe('no-window');
  });

  it('gives up on a window that does not answer', async () => {
    expect(
      await createFlushing(
        () => true,
        () => 't',
      ).flush(),
    ).toBe('unanswered');
  });
});
