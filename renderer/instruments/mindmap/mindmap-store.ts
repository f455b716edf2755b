import type { MindmapCommand } from '../../../domain/instruments/mindmap/commands.ts';
import type { MindmapDocument } from '../../../domain/instruments/mindmap/document.ts';
import { editMindmap } from '../../../domain/instruments/mindmap/edits.ts';
import type { dutch } from '../../../domain/language/nl/catalogue.ts';
import type { DocumentStore } from '../../document/open-document.ts';
import { storeInVault, storeOn } from '../../document/worksheet-stores.ts';

/** What was done to a mindmap, as undo names it: a key of the texts. */
export type MindmapDeed = keyof typeof dutch.mindmap.done;
export type MindmapStore = DocumentStore<MindmapDocument, MindmapCommand, MindmapDeed>;

export const createMindmapStore = storeOn<MindmapDocument, MindmapCommand, MindmapDeed>(editMindmap);

export const openMindmap = storeInVault<MindmapDocument, MindmapCommand, MindmapDeed>(editMindmap);
