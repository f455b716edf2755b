import type { Argument } from '../../preload/contract/types.ts';
import { beforeClosing } from '../bridge/flushing.ts';
import type { DocumentStore } from './open-document.ts';
import type { SaveState } from './save-queue.ts';

/** What is kept of an open document here, whatever its instrument. */
export interface Kept {
  readonly getState: () => {
    readonly document: unknown;
    readonly save: SaveState;
    readonly flush: () => Promise<boolean>;
    readonly revision: () => number;
  };
}

/**
 * The documents that were opened in this session, by worksheet, so that undo survives leaving the screen and coming back.
 * Locking ends the window, and with it everything in here.
 */
const opened = new Map<string, Kept>();

/** Writes away whatever is unsaved, in every open document. Gives false when some of it could not be saved. */
async function flushAll(): Promise<boolean> {
  const results = await Promise.all([...opened.values()].map((store) => store.getState().flush()));
  return results.every(Boolean);
}

/** The store of this worksheet when it was opened in this session. Who asks knows of which instrument it is. */
export const openedBefore = (worksheetId: string): DocumentStore<unknown, unknown, unknown> | undefined =>
  opened.get(worksheetId) as DocumentStore<unknown, unknown, unknown> | undefined;

/** The store of this worksheet; made by `make` when it was not open yet in this session. */
export function keptOpen<Store extends Kept>(worksheetId: string, make: () => Store): Store {
  const present = opened.get(worksheetId);
  // One worksheet has one instrument for all its life, so what is kept under its id is of the asked-for type.
  if (present !== undefined) return present as Store;
  if (opened.size === 0) saveWhenLeft();
  const made = make();
  opened.set(worksheetId, made);
  return made;
}

/** Whole documents that are not on disk, each with the revision that it was made on. */
export const unsavedWorksheets = (): Argument<'emergency', 'save'>['worksheets'] =>
  [...opened].flatMap(([worksheetId, store]) => {
    const { save, revision, document } = store.getState();
    return save.state === 'saved' ? [] : [{ worksheetId, revision: revision(), document }];
  });

/**
 * Writes a worksheet away and closes it, before it is changed past the window: who opens it next reads it anew, and undo starts
 * again. It stays open when it could not be saved; the vault then hears of both changes.
 */
export async function letGo(worksheetId: string): Promise<void> {
  const saved = await opened.get(worksheetId)?.getState().flush();
  if (saved === true) opened.delete(worksheetId);
}

const save = (): void => void flushAll();

/** From the first open document on: saves when the window loses the eye, and when the store is about to close. */
function saveWhenLeft(): void {
  window.addEventListener('blur', save);
  document.addEventListener('visibilitychange', save);
  beforeClosing(async () => {
    if (!(await flushAll())) throw new Error('Not everything could be saved');
  });
}
