import { Failure } from '../vault/failure.ts';
import type { InternalMethods } from '../vault/protocol.ts';
import { countFalls } from './falls.ts';
import { linkVault, type VaultLink, type VaultProcess } from './vault-link.ts';
import { within } from './within.ts';

/** How long a vault may take to close its store before it is ended without. In milliseconds. */
const closingTime = 8_000;
/** A vault that falls over this often within a minute is not started again by itself. */
const fallsAllowed = 3;

export interface KeeperParts {
  readonly start: () => VaultProcess;
  readonly folder: string;
  /** Whether the coach chose a folder although it is copied to the internet or on a network. */
  readonly placeAccepted: (folder: string) => boolean;
  /** Hears when the store opens and when it is no longer open. */
  readonly changed: (unlocked: boolean) => void;
  /** Hears that a vault process ended by itself. */
  readonly fell: () => void;
  /** Milliseconds, for counting falls and for knowing since when nobody asked anything. */
  readonly now: () => number;
}

/** Owns the vault process: there is one, it is replaced after every lock and every fall, and it ends with the app. */
export interface VaultKeeper {
  /** Rejects with a Failure: the vault's own, or 'vault-stopped'. */
  readonly ask: (namespace: string, method: string, argument: unknown) => Promise<unknown>;
  readonly askInternal: <M extends keyof InternalMethods>(
    method: M,
    argument: InternalMethods[M]['argument'],
  ) => Promise<InternalMethods[M]['answer']>;
  readonly isUnlocked: () => boolean;
  /** When something was last asked that was not upkeep, or an answer to it came, by the clock of `now`. */
  readonly lastUsed: () => number;
  /** Whether what is open is a copy, to read. */
  readonly isReadOnly: () => boolean;
  readonly folder: () => string;
  /** Closes the store, ends the process with everything in its memory, and starts a fresh one, on `folder` if given. */
  readonly renew: (folder?: string) => Promise<void>;
  /** Closes the store and ends the process for good. */
  readonly end: () => Promise<void>;
}

/** After these the store is open, and whether a copy of it is, to read. */
const opening: ReadonlyMap<string, { readonly readOnly: boolean }> = new Map([
  ['vault.create', { readOnly: false }],
  ['vault.unlock', { readOnly: false }],
  ['vault.unlockWithRecovery', { readOnly: false }],
  ['vault.unlockWithOrganisation', { readOnly: false }],
  ['vault.unlockReadOnly', { readOnly: true }],
  ['vault.openForEditing', { readOnly: false }],
]);

export function keepVault(parts: KeeperParts): VaultKeeper {
  let folder = parts.folder;
  let unlocked = false;
  let readOnly = false;
  let lastUsed = parts.now();
  const falls = countFalls(fallsAllowed, parts.now);
  let link: VaultLink | null = null;
  let ending: Promise<void> | null = null;
  startLink();

  function startLink(): void {
    const started = linkVault(parts.start(), folder, parts.placeAccepted(folder));
    link = started;
    void watch(started);
  }

  async function watch(started: VaultLink): Promise<void> {
    await started.exited;
    if (link === started) afterFall();
  }

  /** The store is as it was at the last acknowledged save: the fresh vault opens it as after any power cut. */
  function afterFall(): void {
    link = null;
    setUnlocked(false);
    parts.fell();
    if (falls.another() && ending === null) startLink();
  }

  function setUnlocked(now: boolean): void {
    if (unlocked === now) return;
    unlocked = now;
    parts.changed(now);
  }

  /** From here on nobody can ask anything: calls are answered 'locked' or 'vault-stopped'. */
  async function endLink(): Promise<void> {
    const closing = link;
    link = null;
    setUnlocked(false);
    if (closing === null) return;
    const closed = closing.ask('internal', 'close', {}).catch(() => undefined);
    await within(closingTime, closed, undefined);
    closing.kill();
    await closing.exited;
  }

  async function ask(namespace: string, method: string, argument: unknown): Promise<unknown> {
    const asked = link;
    if (asked === null) throw new Failure('vault-stopped');
    const value = await noted(namespace, method, () => asked.ask(namespace, method, argument));
    // A vault that is being ended meanwhile does not open the app again.
    const opened = link === asked ? opening.get(`${namespace}.${method}`) : undefined;
    if (opened !== undefined) {
      // Asked again of files that are open, it changes nothing: only a copy can become the files themselves.
      if (!unlocked || !opened.readOnly) readOnly = opened.readOnly;
      setUnlocked(true);
    }
    return value;
  }

  async function noted<T>(namespace: string, method: string, work: () => Promise<T>): Promise<T> {
    const counts = namespace !== 'internal' || method !== 'upkeep';
    const note = (): void => {
      if (counts) lastUsed = parts.now();
    };
    note();
    try {
      return await work();
    } finally {
      note();
    }
  }

  return {
    ask,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the vault compiles against the same table, in the same build
    askInternal: async (method, argument) => (await ask('internal', method, argument)) as never,
    isUnlocked: () => unlocked,
    lastUsed: () => lastUsed,
    isReadOnly: () => unlocked && readOnly,
    folder: () => folder,
    renew: async (next) => {
      await endLink();
      folder = next ?? folder;
      falls.forget();
      if (ending === null && link === null) startLink();
    },
    end: () => (ending ??= endLink()),
  };
}
