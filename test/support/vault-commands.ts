import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Reply } from '../../preload/contract/types.ts';
import type { VaultReply, VaultRequest } from '../../main/vault/protocol.ts';

/*
 * The real vault behind tests that run in a browser: each test opens one on a temp folder of its own and calls it as the
 * main process would. The vault is loaded by its path, so that Node runs its sources and nothing bundles them.
 */
const repository = path.resolve(import.meta.dirname, '../..');
const sources = (file: string): string => pathToFileURL(path.join(repository, file)).href;

interface OpenVault {
  readonly folder: string;
  answer: (request: VaultRequest) => Promise<VaultReply>;
  requests: number;
}
const vaults = new Map<string, OpenVault>();

async function answerOn(folder: string): Promise<OpenVault['answer']> {
  const { createVaultService }: typeof import('../../main/vault/service.ts') = await import(
    sources('main/vault/service.ts')
  );
  const { answerer }: typeof import('../../main/vault/answerer.ts') = await import(
    sources('main/vault/answerer.ts')
  );
  const service = createVaultService({
    folder,
    clock: () => new Date(),
    randomId: () => crypto.randomUUID(),
    cost: { memoryKiB: 64 * 1024, passes: 3, lanes: 1 },
  });
  return answerer(service, (line) => console.error(line));
}

function vaultOf(name: string): OpenVault {
  const vault = vaults.get(name);
  if (vault === undefined) throw new Error(`no vault ${name}`);
  return vault;
}

/** The commands that Vitest lends to tests in the browser. The first argument is its own context. */
export const vaultCommands = {
  /** A locked vault on an empty folder; gives the name by which to call it. */
  async openVault(_context: unknown): Promise<string> {
    const folder = mkdtempSync(path.join(tmpdir(), 'houvast-window-'));
    vaults.set(folder, { folder, answer: await answerOn(folder), requests: 0 });
    return folder;
  },
  async callVault(
    _context: unknown,
    name: string,
    namespace: string,
    method: string,
    argument: unknown,
  ): Promise<Reply<unknown>> {
    const vault = vaultOf(name);
    vault.requests += 1;
    const reply = await vault.answer({ id: vault.requests, namespace, method, argument });
    return reply.ok ? { ok: true, value: reply.value } : { ok: false, code: reply.code };
  },
  /** Ends the vault as locking does, and begins a locked one on the same folder. */
  async lockVault(_context: unknown, name: string): Promise<void> {
    const vault = vaultOf(name);
    await vault.answer({ id: 0, namespace: 'internal', method: 'close', argument: {} });
    vault.answer = await answerOn(vault.folder);
  },
  /** Damages the data folder: takes one of its files or folders away, or writes something else there. */
  spoilVaultFile(_context: unknown, name: string, file: string, content: string | null): void {
    const target = path.join(vaultOf(name).folder, file);
    if (content === null) {
      rmSync(target, { force: true, recursive: true });
      return;
    }
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  },
  /** Makes a file or folder unreadable: a link to itself, which leads nowhere. */
  knotVaultFile(_context: unknown, name: string, file: string): void {
    const target = path.join(vaultOf(name).folder, file);
    rmSync(target, { force: true, recursive: true });
    symlinkSync(target, target);
  },
  async closeVault(_context: unknown, name: string): Promise<void> {
    await vaultOf(name).answer({ id: 0, namespace: 'internal', method: 'close', argument: {} });
    vaults.delete(name);
    rmSync(name, { recursive: true, force: true });
  },
};
