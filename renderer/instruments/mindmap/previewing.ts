import { centreSubject, type MindmapDocument } from '../../../domain/instruments/mindmap/document.ts';
import { editMindmap } from '../../../domain/instruments/mindmap/edits.ts';
import type { Busy } from './drawing-state.ts';
import { linkOf } from './lookup.ts';

/** The document as it will be when what is being typed is kept: the drawing makes room while one types. */
export function withTyping(document: MindmapDocument, busy: Busy): MindmapDocument {
  if (busy.with !== 'typing') return document;
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
