import type { Bridge } from '../../preload/contract/types.ts';

interface Flushable {
  readonly flush: () => Promise<boolean>;
}

/**
 * The documents that were opened in this session, by worksheet, so that undo survives leaving the screen and coming back.
 * Locking ends the window, and with it everything in here.
 */
const opened = new Map<string, Flushable>();

/** The store of this worksheet; made by `make` when it was not open yet in this session. */
export function keptOpen<Store extends Flushable>(worksheetId: string, make: () => Store): Store {
  const present = opened.get(worksheetId);
  // One worksheet has one instrument for all its life, so what is kept under its id is of the asked-for type.
  if (present !== undefined) return present as Store;
  const made = make();
  opened.set(worksheetId, made);
  return made;
}

/** Lets go of a worksheet that was removed or changed outside its own screen, after saving what waits. */
export async function close(worksheetId: string): Promise<void> {
  await opened.get(worksheetId)?.flush();
  opened.delete(worksheetId);
}

export const isKeptOpen = (worksheetId: string): boolean => opened.has(worksheetId);

/** Writes away whatever is unsaved, in every open document. Gives false when some of it could not be saved. */
export async function flushAll(): Promise<boolean> {
  const results = await Promise.all([...opened.values()].map((store) => store.flush()));
  return results.every(Boolean);
}

/**
 * Saves when the window loses the eye or when the main process is about to close the store. Gives back how to stop.
 * To be called once, at the start of the window: also with no document open the main process waits for an answer.
 */
export function saveWhenAsked(bridge: Bridge): () => void {
  const onBlur = (): void => void flushAll();
  const stopListening = bridge.on('flush', ({ token }) => {
    void flushAll().then(() => bridge.app.flushed({ token }));
  });
  window.addEventListener('blur', onBlur);
  document.addEventListener('visibilitychange', onBlur);
  return () => {
    stopListening();
    window.removeEventListener('blur', onBlur);
    document.removeEventListener('visibilitychange', onBlur);
  };
}
