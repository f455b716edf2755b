import { beforeClosing } from '../bridge/flushing.ts';

interface Flushable {
  readonly getState: () => { readonly flush: () => Promise<boolean> };
}

/**
 * The documents that were opened in this session, by worksheet, so that undo survives leaving the screen and coming back.
 * Locking ends the window, and with it everything in here.
 */
const opened = new Map<string, Flushable>();

/** Writes away whatever is unsaved, in every open document. Gives false when some of it could not be saved. */
async function flushAll(): Promise<boolean> {
  const results = await Promise.all([...opened.values()].map((store) => store.getState().flush()));
  return results.every(Boolean);
}

/** The store of this worksheet; made by `make` when it was not open yet in this session. */
export function keptOpen<Store extends Flushable>(worksheetId: string, make: () => Store): Store {
  const present = opened.get(worksheetId);
  // One worksheet has one instrument for all its life, so what is kept under its id is of the asked-for type.
  if (present !== undefined) return present as Store;
  if (opened.size === 0) saveWhenLeft();
  const made = make();
  opened.set(worksheetId, made);
  return made;
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
