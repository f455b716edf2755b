import type { ErrorCode } from '../../domain/language/error-codes.ts';
import type { Reply } from '../../preload/contract/types.ts';

/** Milliseconds without a new edit before the edits go out, and the longest that the first of them waits. */
const saveDelay = 500;
const saveAtLatest = 1_000;
/** Milliseconds before the first retry; every next one waits twice as long, up to `slowestRetry`. */
const firstRetry = 1_000;
const slowestRetry = 30_000;
/** Most commands in one message over the bridge. */
const mostCommands = 1_000;

/** What goes to the vault in one message: commands made on top of `revision`. Sending it twice does no harm. */
export interface Batch<Command> {
  readonly editId: string;
  readonly revision: number;
  readonly commands: readonly Command[];
}

export type SaveState =
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'saving'; readonly at: string }
  | { readonly state: 'failed'; readonly at: string; readonly code: ErrorCode };

/** What the queue needs from around it; time and ids come from outside so that a test can hold them. */
export interface QueueSurroundings<Command> {
  readonly send: (
    batch: Batch<Command>,
  ) => Promise<Reply<{ readonly revision: number; readonly savedAt: string }>>;
  /** The vault holds another revision: reads it, lays the unsaved commands on top, and gives the revision to go on from. */
  readonly rebase: (unsaved: () => readonly Command[]) => Promise<Reply<{ readonly revision: number }>>;
  /** One command that makes the whole present document, for when single commands were refused. */
  readonly whole: () => Command;
  readonly newId: () => string;
  readonly after: (milliseconds: number, action: () => void) => () => void;
  readonly changed: (state: SaveState) => void;
}

interface Waiting<Command> {
  readonly commands: readonly Command[];
  /** Edits in a row with the same key overwrite each other: only the last one needs to travel. */
  readonly overwrites: string | null;
}

/**
 * Brings the edits of one document to disk, in order, one message at a time. Nothing leaves the queue before the vault has
 * acknowledged it; after a failure everything stays here and is tried again.
 */
export interface SaveQueue<Command> {
  readonly push: (commands: readonly Command[], overwrites: string | null) => void;
  /** The whole document is put in place of everything that still waits. */
  readonly pushWhole: (command: Command) => void;
  /** Sends what waits now. Gives true when all of it is on disk. */
  readonly flush: () => Promise<boolean>;
  readonly unsaved: () => boolean;
  /** That of the last acknowledged save, on which everything unsaved was made. */
  readonly revision: () => number;
}

/** A queue for a document whose last acknowledged save is `revision`, made at `savedAt` (ISO 8601). */
export function createSaveQueue<Command>(
  start: { readonly revision: number; readonly savedAt: string },
  around: QueueSurroundings<Command>,
): SaveQueue<Command> {
  let revision = start.revision;
  let savedAt = start.savedAt;
  let waiting: Waiting<Command>[] = [];
  let underway: Batch<Command> | null = null;
  let sending: Promise<boolean> | null = null;
  let refused = false;
  let failing = false;
  let retryIn = firstRetry;
  let stopDelay: (() => void) | null = null;
  let stopCap: (() => void) | null = null;
  let stopRetry: (() => void) | null = null;

  const stopTimers = (): void => {
    for (const stop of [stopDelay, stopCap, stopRetry]) stop?.();
    stopDelay = stopCap = stopRetry = null;
  };
  const unsaved = (): boolean => underway !== null || waiting.length > 0;

  /** While saving fails the banner stays until it has succeeded: it does not blink with every try. */
  const showSaving = (): void => {
    if (!failing) around.changed({ state: 'saving', at: savedAt });
  };

  const schedule = (): void => {
    stopDelay?.();
    stopDelay = around.after(saveDelay, () => void drain());
    stopCap ??= around.after(saveAtLatest, () => void drain());
  };

  const nextBatch = (): Batch<Command> => {
    const commands: Command[] = [];
    // An edit never falls apart over two messages, so that what undo calls one step is on disk whole or not at all.
    do commands.push(...(waiting.shift()?.commands ?? []));
    while (waiting[0] !== undefined && commands.length + waiting[0].commands.length <= mostCommands);
    return { editId: around.newId(), revision, commands };
  };

  const fail = (code: ErrorCode): false => {
    failing = true;
    around.changed({ state: 'failed', at: savedAt, code });
    stopRetry?.();
    stopRetry = around.after(retryIn, () => void drain());
    retryIn = Math.min(retryIn * 2, slowestRetry);
    return false;
  };

  /** Puts the unsaved commands on top of what the vault has, and makes a new batch of them. */
  const rebase = async (): Promise<ErrorCode | null> => {
    const unsent = (): Command[] => [
      ...(underway?.commands ?? []),
      ...waiting.flatMap((entry) => entry.commands),
    ];
    const answer = await settled(around.rebase(unsent));
    if (!answer.ok) return answer.code;
    revision = answer.value.revision;
    if (underway !== null) underway = { ...underway, editId: around.newId(), revision };
    return null;
  };

  const sendOne = async (): Promise<ErrorCode | null> => {
    if (refused) {
      // What was refused may have been mended by a later edit: the present document as a whole says all of it.
      waiting = [];
      underway = { editId: around.newId(), revision, commands: [around.whole()] };
    }
    underway ??= nextBatch();
    const answer = await settled(around.send(underway));
    if (answer.ok) {
      ({ revision, savedAt } = answer.value);
      underway = null;
      refused = false;
      return null;
    }
    if (answer.code === 'conflict') return await rebase();
    refused = answer.code === 'edit-refused' || answer.code === 'bad-arguments';
    return answer.code;
  };

  const sendAll = async (): Promise<boolean> => {
    while (unsaved()) {
      showSaving();
      const code = await sendOne();
      if (code !== null) return fail(code);
    }
    retryIn = firstRetry;
    failing = false;
    around.changed({ state: 'saved', at: savedAt });
    return true;
  };

  const drain = (): Promise<boolean> => {
    stopTimers();
    sending ??= sendAll().finally(() => {
      sending = null;
    });
    return sending;
  };

  return {
    push: (commands, overwrites) => {
      if (overwrites !== null && waiting.at(-1)?.overwrites === overwrites) waiting.pop();
      waiting.push({ commands, overwrites });
      showSaving();
      schedule();
    },
    pushWhole: (command) => {
      waiting = [{ commands: [command], overwrites: null }];
      showSaving();
      schedule();
    },
    flush: async () => {
      // A message that is already on its way may have left before the last edit was made.
      if (sending !== null && !(await sending)) return false;
      return unsaved() ? drain() : true;
    },
    unsaved,
    revision: () => revision,
  };
}

/** A bridge that breaks off counts as an answer with a code: the edits stay in the queue. */
async function settled<T>(call: Promise<Reply<T>>): Promise<Reply<T>> {
  try {
    return await call;
  } catch {
    return { ok: false, code: 'unexpected' };
  }
}
