import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Reply } from '../../preload/contract/types.ts';
import { createSaveQueue, type Batch, type SaveState } from './save-queue.ts';

/** Milliseconds after which a run of merged edits is over by itself. */
const mergePause = 1_000;

/** One step that can be taken back or done again: the document on the other side of it, and the word for what was done. */
interface Step<Document, Label> {
  readonly document: Document;
  readonly label: Label;
  readonly merge: string | null;
  readonly next: Step<Document, Label> | null;
}

interface OpenDocument<Document, Command, Label> {
  readonly document: Document;
  /** What "undo" and "redo" would do, or null when there is nothing. */
  readonly undoLabel: Label | null;
  readonly redoLabel: Label | null;
  readonly save: SaveState;
  /**
   * Does the commands at once, as one step for undo, and sends them on. Calls in a row with the same `merge` key are one
   * step too, and each overwrites the one before it (the letters of one note, the steps of one arrow key).
   */
  readonly apply: (commands: readonly Command[], label: Label, merge?: string) => void;
  /** Ends the run of merged commands: the next one is a step of its own. A pause does so too. */
  readonly endMerge: () => void;
  /** Gives the label of what was undone, or null. */
  readonly undo: () => Label | null;
  readonly redo: () => Label | null;
  readonly flush: () => Promise<boolean>;
  /** That of the last acknowledged save, on which everything unsaved was made. */
  readonly revision: () => number;
}

export type DocumentStore<Document, Command, Label> = StoreApi<OpenDocument<Document, Command, Label>>;

/** What a store needs to know of its document and of the world. */
export interface DocumentSource<Document, Command> {
  readonly document: Document;
  readonly revision: number;
  /** When the document was last written, ISO 8601. */
  readonly savedAt: string;
  readonly edit: (document: Document, command: Command) => Document;
  readonly replace: (document: Document) => Command;
  readonly send: (
    batch: Batch<Command>,
  ) => Promise<Reply<{ readonly revision: number; readonly savedAt: string }>>;
  /** Reads the document as the vault has it, after a conflict. */
  readonly reload: () => Promise<Reply<{ readonly revision: number; readonly document: Document }>>;
  readonly newId: () => string;
  readonly after: (milliseconds: number, action: () => void) => () => void;
}

/**
 * An open document: its present state, an endless undo within the session, and the queue that saves it. Steps are whole
 * documents; they share everything that did not change, and going back gives the very same object again.
 */
export function createDocumentStore<Document, Command, Label>(
  source: DocumentSource<Document, Command>,
): DocumentStore<Document, Command, Label> {
  return createStore<OpenDocument<Document, Command, Label>>()((set, get) => {
    let past: Step<Document, Label> | null = null;
    let future: Step<Document, Label> | null = null;

    const queue = createSaveQueue<Command>(source, {
      send: source.send,
      rebase: async (unsaved) => {
        const answer = await source.reload();
        if (!answer.ok) return answer;
        set({ document: unsaved().reduce(source.edit, answer.value.document) });
        return answer;
      },
      whole: () => source.replace(get().document),
      newId: source.newId,
      after: source.after,
      changed: (save) => set({ save }),
    });

    let stopMergeTimer: (() => void) | null = null;
    const endMerge = (): void => {
      stopMergeTimer?.();
      stopMergeTimer = null;
      if (past !== null && past.merge !== null) past = { ...past, merge: null };
    };

    const show = (document: Document): void =>
      set({ document, undoLabel: past?.label ?? null, redoLabel: future?.label ?? null });

    return {
      document: source.document,
      undoLabel: null,
      redoLabel: null,
      save: { state: 'saved', at: source.savedAt },
      apply: (commands, label, merge) => {
        const before = get().document;
        const after = commands.reduce(source.edit, before);
        if (after === before) return;
        const merged = merge !== undefined && past?.merge === merge && future === null;
        if (!merged) past = { document: before, label, merge: merge ?? null, next: past };
        future = null;
        stopMergeTimer?.();
        stopMergeTimer = merge === undefined ? null : source.after(mergePause, endMerge);
        show(after);
        queue.push(commands, merge ?? null);
      },
      endMerge,
      undo: () => {
        if (past === null) return null;
        const { document, label, next } = past;
        future = { document: get().document, label, merge: null, next: future };
        past = next === null ? null : { ...next, merge: null };
        show(document);
        queue.pushWhole(source.replace(document));
        return label;
      },
      redo: () => {
        if (future === null) return null;
        const { document, label, next } = future;
        past = { document: get().document, label, merge: null, next: past };
        future = next;
        show(document);
        queue.pushWhole(source.replace(document));
        return label;
      },
      flush: queue.flush,
      revision: queue.revision,
    };
  });
}
