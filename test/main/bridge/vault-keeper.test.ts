import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepVault, type VaultKeeper } from '../../../main/bridge/vault-keeper.ts';
import { startNodeVault, type NodeVault } from './node-vault.ts';

const passphrase = 'een lange wachtzin voor de proef';
const running = ({ child }: NodeVault): boolean => child.exitCode === null && child.signalCode === null;

describe('the keeper of the vault process', () => {
  let folder: string;
  let started: NodeVault[];
  let states: string[];
  let time: number;
  let keeper: VaultKeeper;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'houvast-keeper-'));
    started = [];
    states = [];
    time = 0;
    keeper = keepVault({
      start: () => {
        const vault = startNodeVault();
        started.push(vault);
        return vault;
      },
      folder: path.join(folder, 'data'),
      placeAccepted: () => false,
      changed: (unlocked) => states.push(unlocked ? 'open' : 'locked'),
      fell: () => states.push('fell'),
      now: () => time,
    });
  });
  afterEach(async () => {
    await keeper.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const create = () => keeper.ask('vault', 'create', { passphrase, language: 'nl' });
  const last = (): NodeVault => {
    const vault = started.at(-1);
    if (vault === undefined) throw new Error('no vault was started');
    return vault;
  };
  /** As a crash: nobody asked for it. */
  const fall = async (): Promise<void> => {
    const { child } = last();
    child.kill('SIGKILL');
    await once(child, 'exit');
  };

  it('knows that the store is open once it was made or unlocked, and not before', async () => {
    expect(keeper.isUnlocked()).toBe(false);
    await create();
    expect(keeper.isUnlocked()).toBe(true);
    await keeper.renew();
    expect(keeper.isUnlocked()).toBe(false);
    await expect(
      keeper.ask('vault', 'unlock', { passphrase: 'iets anders dan de wachtzin' }),
    ).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
    expect(keeper.isUnlocked()).toBe(false);
    await keeper.ask('vault', 'unlock', { passphrase });
    expect(states).toEqual(['open', 'locked', 'open']);
  });

  it('knows when somebody last asked something, for which upkeep does not count', async () => {
    time = 100;
    await create();
    expect(keeper.lastUsed()).toBe(100);
    time = 200;
    await keeper.askInternal('upkeep', {});
    expect(keeper.lastUsed()).toBe(100);
    const asked = keeper.ask('clients', 'list', {});
    expect(keeper.lastUsed()).toBe(200);
    time = 300;
    await asked;
    expect(keeper.lastUsed()).toBe(300);
  });

  it('ends the process at a lock and starts a fresh one that is locked', async () => {
    await create();
    const first = last();
    await keeper.renew();
    expect(running(first)).toBe(false);
    expect(started.length).toBe(2);
    expect(await keeper.ask('vault', 'status', {})).toMatchObject({ state: 'locked' });
    await expect(keeper.ask('clients', 'list', {})).rejects.toMatchObject({ code: 'locked' });
  });

  it('starts on another folder when it is told so', async () => {
    await create();
    await keeper.renew(path.join(folder, 'elsewhere'));
    expect(keeper.folder()).toBe(path.join(folder, 'elsewhere'));
    expect(await keeper.ask('vault', 'status', {})).toMatchObject({ state: 'none' });
  });

  it('answers that the vault has stopped when it falls over, and starts a fresh one with everything acknowledged', async () => {
    await create();
    await keeper.ask('clients', 'create', { callingName: 'Noor' });
    const asked = keeper.ask('clients', 'list', {}).catch((error: { code: string }) => error.code);
    await fall();
    expect(['vault-stopped', expect.anything()]).toContainEqual(await asked);
    expect(states).toEqual(['open', 'locked', 'fell']);
    await keeper.ask('vault', 'unlock', { passphrase });
    expect(await keeper.ask('clients', 'list', {})).toMatchObject([{ callingName: 'Noor' }]);
  });

  it('does not start for ever what falls over at once', async () => {
    await fall();
    await fall();
    await fall();
    expect(started.length).toBe(3);
    await expect(keeper.ask('vault', 'status', {})).rejects.toMatchObject({ code: 'vault-stopped' });
    // A person who tries again, with another folder for instance, gets a fresh one.
    await keeper.renew();
    expect(await keeper.ask('vault', 'status', {})).toMatchObject({ state: 'none' });
  });

  it('forgives a fall that is long past', async () => {
    for (let fallen = 0; fallen < 4; fallen += 1) {
      await fall();
      time += 60_000;
    }
    expect(await keeper.ask('vault', 'status', {})).toMatchObject({ state: 'none' });
  });

  it('starts nothing any more after the end', async () => {
    await create();
    const first = last();
    await Promise.all([keeper.end(), keeper.end()]);
    await keeper.renew();
    expect(running(first)).toBe(false);
    expect(started.length).toBe(1);
    await expect(keeper.ask('vault', 'status', {})).rejects.toMatchObject({ code: 'vault-stopped' });
  });
});
