import type { JSX } from 'react';
import { discussEcogram } from '../../../domain/instruments/ecogram/discussion.ts';
import { longestNote } from '../../../domain/instruments/ecogram/document.ts';
import { NotesTab as Notes } from '../../drawing/notes-tab.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useEcogram, useEcogramDocument } from './ecogram-context.tsx';

/** The notes, with what there is to talk about in the network. */
export function NotesTab(): JSX.Element {
  const { actions, store, clientName } = useEcogram();
  const { language } = useLanguage();
  const document = useEcogramDocument();
  const parts = discussEcogram(document, { clientName, language }).filter(
    ({ sentences, entries }) => sentences.length + entries.length > 0,
  );
  return (
    <Notes
      note={document.note}
      privateNote={document.privateNote}
      longest={longestNote}
      onNote={actions.writeNote}
      onPrivateNote={actions.writePrivateNote}
      onLeave={store.getState().endMerge}
    >
      {parts.map(({ topic, title, sentences, entries }) => (
        <div key={topic}>
          <h3>{title}</h3>
          {sentences.map((sentence) => (
            <p key={sentence} dir="auto">
              {sentence}
            </p>
          ))}
          {entries.map(({ subject, name, text }) => (
            <p key={subject} dir="auto">
              {name}: <em>{text}</em>
            </p>
          ))}
        </div>
      ))}
    </Notes>
  );
}
