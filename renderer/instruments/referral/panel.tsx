import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { hasEnded } from '../../../domain/instruments/referral/agreements.ts';
import { stones } from '../../../domain/instruments/referral/document.ts';
import { entriesAt } from '../../../domain/instruments/referral/entries.ts';
import { QuestionsTab } from '../../document/questions-tab.tsx';
import { NotesTab } from '../../drawing/notes-tab.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { SidePanel } from '../../document/side-panel.tsx';
import { useReferral, useReferralDocument, useReferralWords } from './referral-context.tsx';

const longestNote = 50_000;

/** Questions to ask, and the notes with what was said so far. */
export function Panel({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { t } = useTranslation();
  const [tab, setTab] = useState<'questions' | 'notes'>('questions');
  return (
    <SidePanel
      selected={tab}
      onSelect={setTab}
      onClose={onClose}
      tabs={[
        { id: 'questions', name: t('worksheet.questions'), content: <QuestionsTab instrument="referral" /> },
        { id: 'notes', name: t('worksheet.notes'), content: <Notes /> },
      ]}
    />
  );
}

function Notes(): JSX.Element {
  const { act, store } = useReferral();
  const { language } = useLanguage();
  const words = useReferralWords();
  const document = useReferralDocument();
  const parts = stones.map((stone) => ({
    topic: stone,
    title: words.stones[stone].name,
    sentences: [],
    entries: entriesAt(document, stone, { language, names: 'all' }).map(({ label, text }) => ({
      subject: `${stone}-${label}-${text.slice(0, 40)}`,
      name: label,
      text,
    })),
  }));
  return (
    <NotesTab
      note={document.note}
      privateNote={document.privateNote}
      longest={longestNote}
      onNote={(note) => act([{ do: 'write-note', note }], 'note', { merge: 'note' })}
      onPrivateNote={(note) => act([{ do: 'write-private-note', note }], 'note', { merge: 'private-note' })}
      onLeave={store.getState().endMerge}
      parts={[
        ...(hasEnded(document) ? [{ topic: 'ended', title: words.planTitle, sentences: [words.ended] }] : []),
        ...parts,
      ]}
    />
  );
}
