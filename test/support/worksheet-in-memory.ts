import type { ErrorCode } from '../../domain/language/error-codes.ts';
import type { Reply } from '../../preload/contract/types.ts';
import type { Batch } from '../../renderer/document/save-queue.ts';

/** What goes wrong with one message to the vault. */
export type Trouble = ErrorCode | 'answer-lost' | 'breaks-off';

/**
 * One worksheet as the vault keeps it, without a disk: revisions, edits that may be repeated, conflicts. Troubles are
 * used up one per message.
 */
export class WorksheetInMemory<Document, Command> {
  revision = 0;
  document: Document;
  readonly batches: Batch<Command>[] = [];
  troubles: Trouble[] = [];
  readonly #edit: (document: Document, command: Command) => Document;
  readonly #known = new Map<string, { readonly revision: number; readonly savedAt: string }>();

  constructor(document: Document, edit: (document: Document, command: Command) => Document) {
    this.document = document;
    this.#edit = edit;
  }

  readonly send = async (batch: Batch<Command>): Promise<Reply<{ revision: number; savedAt: string }>> => {
    await Promise.resolve();
    const trouble = this.troubles.shift();
    if (trouble === 'breaks-off') throw new Error('the bridge broke off');
    if (trouble !== undefined && trouble !== 'answer-lost' && trouble !== 'conflict')
      return { ok: false, code: trouble };
    if (trouble === 'conflict') this.revision += 1;
    const value = this.#known.get(batch.editId) ?? this.#write(batch);
    if (value === null) return { ok: false, code: 'conflict' };
    return trouble === 'answer-lost' ? { ok: false, code: 'vault-stopped' } : { ok: true, value };
  };

  readonly reload = async (): Promise<Reply<{ revision: number; document: Document }>> => {
    await Promise.resolve();
    return { ok: true, value: { revision: this.revision, document: this.document } };
  };

  #write(batch: Batch<Command>): { revision: number; savedAt: string } | null {
    if (batch.revision !== this.revision) return null;
    this.batches.push(batch);
    this.document = batch.commands.reduce(this.#edit, this.document);
    this.revision += 1;
    const value = { revision: this.revision, savedAt: new Date(this.revision * 60_000).toISOString() };
    this.#known.set(batch.editId, value);
    return value;
  }
}

/** A clock that goes on only when it is told to. */
export class HeldClock {
  #now = 0;
  readonly #timers = new Map<number, { readonly at: number; readonly action: () => void }>();
  #next = 0;

  readonly after = (milliseconds: number, action: () => void): (() => void) => {
    const id = (this.#next += 1);
    this.#timers.set(id, { at: this.#now + milliseconds, action });
    return () => void this.#timers.delete(id);
  };

  /** Lets so many milliseconds pass, and everything that is due happen in order. */
  async pass(milliseconds: number): Promise<void> {
    const until = this.#now + milliseconds;
    for (;;) {
      const due = [...this.#timers]
        .filter(([, { at }]) => at <= until)
        .toSorted((a, b) => a[1].at - b[1].at)[0];
      if (due === undefined) break;
      this.#timers.delete(due[0]);
      this.#now = due[1].at;
      due[1].action();
      await settle();
    }
    this.#now = until;
    await settle();
  }
}

/** Lets every promise that can go on do so. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
};
