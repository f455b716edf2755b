import type { Gift } from '../../domain/handover/gift.ts';
import { takingOf, type Taker } from '../../domain/handover/roads.ts';
import { bridge } from '../bridge/bridge.ts';
import { BridgeError } from '../bridge/bridge-error.ts';
import { writeEverythingAway } from '../bridge/flushing.ts';
import { deed } from '../document/deed.ts';
import { openedBefore } from '../document/open-documents.ts';

/** Where gifts go: an existing worksheet, or a new one of the instrument when there is no id. */
export interface Target {
  readonly clientId: string;
  readonly taker: Taker;
  readonly worksheetId: string | null;
  /** The conversation that is going on. */
  readonly conversationId: string | null;
}

/** How taking back went; 'changed' when somebody went on working there, so that nothing was taken back. */
type TakenBack = 'undone' | 'undone-new' | 'changed';

/** What came of giving. */
export type Given =
  | { readonly outcome: 'nothing-new' }
  | { readonly outcome: 'given'; readonly worksheetId: string; readonly takeBack: () => Promise<TakenBack> };

/** Taking over, as undo in the worksheet of the taker names it. */
const deedOf = (taker: Taker, count: number): unknown => (taker === 'mindmap' ? 'take' : deed('take', count));

const newId = (): string => crypto.randomUUID();

/** Brings gifts to a worksheet. Throws a BridgeError when the vault refuses; a worksheet that was made for them is then gone again. */
export async function giveTo(target: Target, gifts: readonly Gift[]): Promise<Given> {
  if (target.worksheetId !== null) return giveToExisting(target, target.worksheetId, gifts);
  const { clientId, taker: instrument, conversationId } = target;
  const { id } = await bridge.worksheets.create({ clientId, instrument, title: '', conversationId });
  try {
    const { revision } = (await edited(target, id, gifts)) ?? {};
    if (revision !== undefined)
      return { outcome: 'given', worksheetId: id, takeBack: removing(id, revision) };
  } catch (error) {
    await bridge.worksheets.remove({ id });
    throw error;
  }
  await bridge.worksheets.remove({ id });
  return { outcome: 'nothing-new' };
}

async function giveToExisting(target: Target, id: string, gifts: readonly Gift[]): Promise<Given> {
  const { taker } = target;
  const store = openedBefore(id);
  if (store === undefined) {
    const done = await edited(target, id, gifts);
    if (done === undefined) return { outcome: 'nothing-new' };
    return { outcome: 'given', worksheetId: id, takeBack: replacing(target, id, done) };
  }
  const before = store.getState().document;
  const commands = takingOf(taker).give(before, gifts, newId);
  store.getState().endMerge();
  store.getState().apply(commands, deedOf(taker, gifts.length));
  const after = store.getState().document;
  if (after === before) return { outcome: 'nothing-new' };
  const takeBack = async (): Promise<TakenBack> => {
    if (store.getState().document !== after) return 'changed';
    store.getState().undo();
    await store.getState().flush();
    return 'undone';
  };
  await store.getState().flush();
  return { outcome: 'given', worksheetId: id, takeBack };
}

interface Edited {
  readonly before: unknown;
  readonly revision: number;
}

/** Gives to a worksheet that is not open; undefined when there was nothing new for it. */
async function edited(
  { taker, conversationId }: Target,
  id: string,
  gifts: readonly Gift[],
): Promise<Edited | undefined> {
  const { document, revision, problem } = await bridge.worksheets.read({ id });
  if (problem !== null) throw new BridgeError(problem);
  const commands = [...takingOf(taker).give(document, gifts, newId)];
  if (commands.length === 0) return undefined;
  const edit = { id, editId: newId(), revision, conversationId, commands };
  const answer = await bridge.worksheets.edit(edit);
  return { before: document, revision: answer.revision };
}

/** Takes a new worksheet away again, unless it was worked on. It can still be found among what was removed. */
const removing = (id: string, revision: number) => async (): Promise<TakenBack> => {
  if (!(await isStill(id, revision))) return 'changed';
  await bridge.worksheets.remove({ id });
  return 'undone-new';
};

/** Puts back what stood there before, unless it was worked on. */
const replacing =
  ({ taker, conversationId }: Target, id: string, { before, revision }: Edited) =>
  async (): Promise<TakenBack> => {
    if (!(await isStill(id, revision))) return 'changed';
    const command = { do: 'replace', document: before };
    const store = openedBefore(id);
    if (store === undefined) {
      const edit = { id, editId: newId(), revision, conversationId, commands: [command] };
      await bridge.worksheets.edit(edit);
    } else {
      store.getState().apply([command], deedOf(taker, 1));
      await store.getState().flush();
    }
    return 'undone';
  };

async function isStill(id: string, revision: number): Promise<boolean> {
  await writeEverythingAway();
  const present = await bridge.worksheets.read({ id });
  return present.revision === revision;
}
