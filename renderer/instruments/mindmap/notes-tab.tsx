import type { JSX } from 'react';
import { discussMindmap } from '../../../domain/instruments/mindmap/discussion.ts';
import { longestNote } from '../../../domain/instruments/mindmap/document.ts';
import { NotesTab as Notes } from '../../drawing/notes-tab.tsx';
import { useMindmap, useMindmapDocument, useNaming } from './mindmap-context.tsx';

/** The notes, with what there is to talk about in the map. */
export function NotesTab(): JSX.Element {
  const { actions, store } = useMindmap();
  const document = useMindmapDocument();
  const naming = useNaming();
  return (
    <Notes
      note={document.note}
      privateNote={document.privateNote}
      longest={longestNote}
      onNote={actions.writeNote}
      onPrivateNote={actions.writePrivateNote}
      onLeave={store.getState().endMerge}
      parts={discussMindmap(document, naming)}
    />
  );
}
