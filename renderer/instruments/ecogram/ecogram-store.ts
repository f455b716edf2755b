import { editEcogram } from '../../../domain/instruments/ecogram/edits.ts';
import type { EcogramCommand } from '../../../domain/instruments/ecogram/commands.ts';
import type { EcogramDocument } from '../../../domain/instruments/ecogram/document.ts';
import type { dutch } from '../../../domain/language/nl/catalogue.ts';
import type { Worksheet } from '../../../preload/contract/contract.ts';
import type { Deed, DeedWord } from '../../document/deed.ts';
import {
  createDocumentStore,
  type DocumentSource,
  type DocumentStore,
} from '../../document/open-document.ts';
import { vaultSource } from '../../document/vault-source.ts';

/** What was done to an ecogram, as undo names it. */
export type EcogramDeed = Deed<DeedWord<typeof dutch.ecogram.done>>;
export type EcogramStore = DocumentStore<EcogramDocument, EcogramCommand, EcogramDeed>;

/** An open ecogram on any source of documents: the vault, or a bench. */
export const createEcogramStore = (
  source: Omit<DocumentSource<EcogramDocument, EcogramCommand>, 'edit' | 'replace'>,
): EcogramStore =>
  createDocumentStore<EcogramDocument, EcogramCommand, EcogramDeed>({
    ...source,
    edit: editEcogram,
    replace: (document) => ({ do: 'replace', document }),
  });

/** An open ecogram that is saved in the vault. `document` is the worksheet's own, checked by the vault. */
export const openEcogram = (worksheet: Worksheet, document: EcogramDocument): EcogramStore =>
  createEcogramStore({ ...vaultSource<EcogramDocument, EcogramCommand>(worksheet), document });
