import { balance } from './balance/balance.ts';
import { ecogram } from './ecogram/ecogram.ts';
import type { Instrument, InstrumentId } from './instrument.ts';
import { mindmap } from './mindmap/mindmap.ts';

/**
 * Any instrument, seen from outside: its documents and commands are checked with its own schemas before they come here.
 */
export type AnyInstrument = Instrument<unknown, unknown>;

const byId: Readonly<Record<InstrumentId, AnyInstrument>> = { balance, ecogram, mindmap };

/** Every instrument, in the order of the method. */
export const instruments: readonly AnyInstrument[] = Object.values(byId);

export function instrumentOf(id: InstrumentId): AnyInstrument {
  return byId[id];
}
