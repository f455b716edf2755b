// PROVISIONAL, not committed: replaced by the ecogram's own registry.
import { ecogramCommandSchema, type EcogramCommand } from './ecogram/commands.ts';
import { ecogramSchema, emptyEcogram, type EcogramDocument } from './ecogram/document.ts';
import { editEcogram } from './ecogram/edits.ts';
import { upgradeEcogram } from './ecogram/upgrade.ts';
import type { Instrument, InstrumentId } from './instrument.ts';

export function instrumentOf(_id: InstrumentId): Instrument<unknown, unknown> {
  return {
    id: 'ecogram',
    part: 1,
    documentSchema: ecogramSchema,
    commandSchema: ecogramCommandSchema,
    empty: emptyEcogram,
    upgrade: upgradeEcogram,
    edit: (d: unknown, c: unknown) => editEcogram(d as EcogramDocument, c as EcogramCommand),
  } as never;
}
