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
  const parts = discussMindmap(document, naming).filter(({ sentences }) => sentences.length > 0);
  return (
    <Notes
      note={document.note}
      privateNote={document.privateNote}
      longest={longestNote}
      onNote={actions.writeNote}
      onPrivateNote={actions.writePrivateNote}
      onLeave={store.getState().endMerge}
    >
      {parts.map(({ topic, title, sentences }) => (
        <div key={topic}>
          <h3>{title}</h3>
          {sentences.map((sentence) => (
            <p key={sentence} dir="auto">
              {sentence}
            </p>
          ))}
        </div>
      ))}
    </Notes>
  );
}
