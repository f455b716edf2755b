import { centreSubject, type MindmapDocument } from '../../../domain/instruments/mindmap/document.ts';
import { editMindmap } from '../../../domain/instruments/mindmap/edits.ts';
import type { Naming } from '../../../domain/instruments/mindmap/names.ts';
import type { Busy } from './drawing-state.ts';
import { linkOf } from './lookup.ts';
import { pinsOf } from './pinning.ts';

/** The document as it will be when what is being typed is kept: the drawing makes room while one types. */
export function withTyping(saved: MindmapDocument, busy: Busy, naming: Naming): MindmapDocument {
  if (busy.with !== 'typing') return saved;
  const document = pinsOf(saved, naming).reduce(editMindmap, saved);
  const { id, text, draft } = busy;
  if (draft !== null)
    return editMindmap(document, {
      do: 'add',
      nodes: [{ ...draft.node, text }],
      links: [],
      before: draft.before,
    });
  if (id === centreSubject)
    return editMindmap(document, { do: 'set-centre', centre: { ...document.centre, text } });
  if (linkOf(document, id) !== undefined) return document;
  return editMindmap(document, { do: 'change', ids: [id], change: { text } });
}
