import type { MindmapCommand } from '../../../domain/instruments/mindmap/commands.ts';
import type { MindmapDocument } from '../../../domain/instruments/mindmap/document.ts';
import { editMindmap } from '../../../domain/instruments/mindmap/edits.ts';
import type { dutch } from '../../../domain/language/nl/catalogue.ts';
import type { Worksheet } from '../../../preload/contract/contract.ts';
import {
  createDocumentStore,
  type DocumentSource,
  type DocumentStore,
} from '../../document/open-document.ts';
import { vaultSource } from '../../document/vault-source.ts';

/** What was done to a mindmap, as undo names it: a key of the texts. */
export type MindmapDeed = keyof typeof dutch.mindmap.done;
export type MindmapStore = DocumentStore<MindmapDocument, MindmapCommand, MindmapDeed>;

/** An open mindmap on any source of documents: the vault, or a bench. */
export const createMindmapStore = (
  source: Omit<DocumentSource<MindmapDocument, MindmapCommand>, 'edit' | 'replace'>,
): MindmapStore =>
  createDocumentStore<MindmapDocument, MindmapCommand, MindmapDeed>({
    ...source,
    edit: editMindmap,
    replace: (document) => ({ do: 'replace', document }),
  });

/** An open mindmap that is saved in the vault. `document` is the worksheet's own, checked by the vault. */
export const openMindmap = (worksheet: Worksheet, document: MindmapDocument): MindmapStore =>
  createMindmapStore({ ...vaultSource<MindmapDocument, MindmapCommand>(worksheet), document });
