import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepBackups, type UpkeepTimes } from '../../../main/bridge/upkeep.ts';

const now = (): number => performance.now();
const times: UpkeepTimes = { afterOpening: 5, every: 60_000, quiet: 200, patience: 60_000 };

/** A vault with a backup to make in so many pieces, which notes when each was done. */
class VaultWithBackup {
  readonly done: number[] = [];
  used = now();
  open = true;
  private readonly pieces: number;
  private readonly heavy: boolean;

  constructor(pieces: number, heavy: boolean) {
    this.pieces = pieces;
    this.heavy = heavy;
  }

  readonly isUnlocked = (): boolean => this.open;
  readonly lastUsed = (): number => this.used;
  readonly askInternal = async (): Promise<never> => {
    this.done.push(now());
    const busy = this.done.length % this.pieces !== 0;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only upkeep is asked of it
    return { busy, changed: !busy, heavy: busy && this.heavy } as never;
  };

  async until(count: number): Promise<void> {
    await expect.poll(() => this.done.length, { interval: 5, timeout: 10_000 }).toBeGreaterThanOrEqual(count);
  }
}

describe('seeing to the backups that are due', () => {
  let made: number;
  let user: { working: boolean };
  beforeEach(() => {
    made = 0;
    user = { working: true };
  });
  afterEach(() => {
    user.working = false;
  });

  function keep(vault: VaultWithBackup, chosen: Partial<UpkeepTimes> = {}): () => void {
    const changed = (): void => {
      made += 1;
    };
    return keepBackups({ vault, now, changed, times: { ...times, ...chosen } });
  }
  async function goOnUsing(vault: VaultWithBackup): Promise<void> {
    while (user.working) {
      vault.used = now();
      await wait(10);
    }
  }

  it('is done piece by piece while somebody works, when no piece holds others up', async () => {
    const vault = new VaultWithBackup(4, false);
    void goOnUsing(vault);
    keep(vault)();
    await vault.until(4);
    await expect.poll(() => made).toBe(1);
  });

  it('waits with what holds others up until nobody has asked anything for a while', async () => {
    const vault = new VaultWithBackup(3, true);
    const using = goOnUsing(vault);
    keep(vault)();
    await vault.until(1);
    await wait(2 * times.quiet);
    expect(vault.done.length).toBe(1);
    user.working = false;
    await using;
    await vault.until(3);
    expect(vault.done[1]).toBeGreaterThanOrEqual(vault.used + times.quiet - 1);
    await expect.poll(() => made).toBe(1);
  });

  it('does not wait for ever for somebody who never stops', async () => {
    const vault = new VaultWithBackup(2, true);
    void goOnUsing(vault);
    keep(vault, { patience: 300 })();
    await vault.until(2);
    await expect.poll(() => made).toBe(1);
  });

  it('goes no further with what it waited for when the store was closed and opened again', async () => {
    const vault = new VaultWithBackup(10, true);
    void goOnUsing(vault);
    const heard = keep(vault, { quiet: 60_000 });
    heard();
    await vault.until(1);
    vault.open = false;
    heard();
    vault.open = true;
    heard();
    await vault.until(2);
    await wait(1_200);
    expect(vault.done.length).toBe(2);
  });
});
