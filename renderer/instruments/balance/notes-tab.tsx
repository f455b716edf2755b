import type { JSX } from 'react';
import { discussBalance } from '../../../domain/instruments/balance/discussion.ts';
import { longestNote } from '../../../domain/instruments/balance/document.ts';
import { NotesTab as Notes } from '../../drawing/notes-tab.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useBalance, useBalanceDocument } from './balance-context.tsx';

/** The notes, with what there is to talk about on the beam. */
export function NotesTab(): JSX.Element {
  const { actions, store, clientName } = useBalance();
  const { language } = useLanguage();
  const document = useBalanceDocument();
  return (
    <Notes
      note={document.note}
      privateNote={document.privateNote}
      longest={longestNote}
      onNote={actions.writeNote}
      onPrivateNote={actions.writePrivateNote}
      onLeave={store.getState().endMerge}
      parts={discussBalance(document, { clientName, language })}
    />
  );
}
