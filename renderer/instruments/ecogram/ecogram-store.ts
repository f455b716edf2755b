import type { EcogramCommand } from '../../../domain/instruments/ecogram/commands.ts';
import type { EcogramDocument } from '../../../domain/instruments/ecogram/document.ts';
import { editEcogram } from '../../../domain/instruments/ecogram/edits.ts';
import type { dutch } from '../../../domain/language/nl/catalogue.ts';
import type { Deed, DeedWord } from '../../document/deed.ts';
import type { DocumentStore } from '../../document/open-document.ts';
import { storeInVault, storeOn } from '../../document/worksheet-stores.ts';

/** What was done to an ecogram, as undo names it. */
export type EcogramDeed = Deed<DeedWord<typeof dutch.ecogram.done>>;
export type EcogramStore = DocumentStore<EcogramDocument, EcogramCommand, EcogramDeed>;

export const createEcogramStore = storeOn<EcogramDocument, EcogramCommand, EcogramDeed>(editEcogram);

export const openEcogram = storeInVault<EcogramDocument, EcogramCommand, EcogramDeed>(editEcogram);
