import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { linesOfText } from '../../domain/instruments/lines-of-text.ts';
import type { InstrumentId } from '../../domain/instruments/instrument-ids.ts';

/** What was copied on a drawing last, of whichever client and instrument. */
interface Copy {
  readonly id: string;
  readonly clientId: string;
  readonly instrument: InstrumentId;
  readonly copied: unknown;
  /** As it stands on the clipboard of the system: the names, one a line. */
  readonly text: string;
}

/** What comes from a clipboard: a data transfer of the system, or what was copied in this window. */
export type Incoming = Pick<DataTransfer, 'getData'> | null;

export type Pasted<Copied> =
  | { readonly from: 'nothing' }
  /** Copied on the sheet of somebody else: it is not to be had. */
  | { readonly from: 'other-client' }
  /** From the same instrument, whole. */
  | { readonly from: 'instrument'; readonly copied: Copied }
  /** From another instrument or another program: lines of text, at least one. */
  | { readonly from: 'texts'; readonly texts: readonly string[] };

export interface SheetClipboard<Copied> {
  /** `names` is what other drawings and programs get: no notes, no facts. */
  readonly copy: (clientId: string, copied: Copied, names: readonly string[]) => void;
  readonly paste: (clientId: string, incoming: Incoming) => Pasted<Copied>;
}

/** In memory alone: locking ends the window, and this with it. */
const lastCopy = createStore<{ readonly copy: Copy | null }>()(() => ({ copy: null }));

/** By this the window knows its own copies again on the clipboard of the system, also after it was locked. */
const markType = 'application/x-houvast';

/** The clipboard as one instrument sees it. There is one for all drawings, so that what was copied last is what is pasted. */
export function sheetClipboard<Copied>(instrument: InstrumentId): SheetClipboard<Copied> {
  return {
    copy: (clientId, copied, names) =>
      lastCopy.setState({
        copy: { id: crypto.randomUUID(), clientId, instrument, copied, text: names.join('\n') },
      }),
    paste: (clientId, incoming) => {
      const { copy } = lastCopy.getState();
      const text = incoming?.getData('text/plain') ?? '';
      const [owner, mark] = (incoming?.getData(markType) ?? '').split(' ');
      const own = copy !== null && (incoming === null || mark === copy.id || text === copy.text);
      if (own ? copy.clientId !== clientId : owner !== '' && owner !== undefined && owner !== clientId)
        return { from: 'other-client' };
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- this instrument put it there itself
      if (own && copy.instrument === instrument) return { from: 'instrument', copied: copy.copied as Copied };
      const texts = linesOfText(own ? copy.text : text);
      return texts.length === 0 ? { from: 'nothing' } : { from: 'texts', texts };
    },
  };
}

/** Whether something of this client was copied in this window, on any drawing. */
export const useHasCopy = (clientId: string): boolean =>
  useStore(lastCopy, ({ copy }) => copy?.clientId === clientId);

/** Puts the last copy on the clipboard of the system: the names, and the mark by which it is known again. */
export function putOnSystem(data: Pick<DataTransfer, 'setData'>): void {
  const { copy } = lastCopy.getState();
  if (copy === null) return;
  data.setData('text/plain', copy.text);
  data.setData(markType, `${copy.clientId} ${copy.id}`);
}
