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
  return (
    <Notes
      note={document.note}
      privateNote={document.privateNote}
      longest={longestNote}
      onNote={actions.writeNote}
      onPrivateNote={actions.writePrivateNote}
      onLeave={store.getState().endMerge}
      parts={discussEcogram(document, { clientName, language })}
    />
  );
}
