import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { discussProgressReview } from '../../../domain/instruments/progress-review/discussion.ts';
import { QuestionsTab } from '../../document/questions-tab.tsx';
import { NotesTab } from '../../drawing/notes-tab.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { SidePanel } from '../../document/side-panel.tsx';
import { useReview, useReviewDocument } from './review-context.tsx';

const longestNote = 50_000;

export interface PanelProps {
  readonly onClose: () => void;
}

/** Beside the sheet: questions to ask, and the notes with what there is to talk about. */
export function Panel({ onClose }: PanelProps): JSX.Element {
  const { t } = useTranslation();
  const [tab, setTab] = useState<'questions' | 'notes'>('questions');
  return (
    <SidePanel
      selected={tab}
      onSelect={setTab}
      tabs={[
        {
          id: 'questions',
          name: t('worksheet.questions'),
          content: <QuestionsTab instrument="progress-review" />,
        },
        { id: 'notes', name: t('worksheet.notes'), content: <Notes /> },
      ]}
      onClose={onClose}
    />
  );
}

function Notes(): JSX.Element {
  const { actions, store, clientName } = useReview();
  const { language } = useLanguage();
  const document = useReviewDocument();
  return (
    <NotesTab
      note={document.note}
      privateNote={document.privateNote}
      longest={longestNote}
      onNote={actions.writeNote}
      onPrivateNote={actions.writePrivateNote}
      onLeave={store.getState().endMerge}
      parts={discussProgressReview(document, { clientName, language })}
    />
  );
}
