import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { describeScaleQuestions } from '../../../domain/instruments/scale-questions/description.ts';
import { QuestionsTab } from '../../document/questions-tab.tsx';
import { deed } from '../../document/deed.ts';
import { NotesTab } from '../../drawing/notes-tab.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { SidePanel } from '../../document/side-panel.tsx';
import type { ScaleQuestionsStore } from './scale-questions-store.ts';

export interface PanelProps {
  readonly clientName: string;
  readonly store: ScaleQuestionsStore;
  readonly onClose: () => void;
}

/** Beside the sheet when it is asked for: questions to ask, and the notes, of which one is the coach's own. */
export function Panel({ clientName, store, onClose }: PanelProps): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [tab, setTab] = useState<'questions' | 'notes'>('questions');
  const { document, apply, endMerge } = useStore(store);
  const sentences = describeScaleQuestions({ ...document, note: '' }, { clientName, language, names: 'all' });
  return (
    <SidePanel
      selected={tab}
      onSelect={setTab}
      onClose={onClose}
      tabs={[
        {
          id: 'questions',
          name: t('worksheet.questions'),
          content: <QuestionsTab instrument="scale-questions" />,
        },
        {
          id: 'notes',
          name: t('worksheet.notes'),
          content: (
            <NotesTab
              note={document.note}
              privateNote={document.privateNote}
              longest={50_000}
              onNote={(note) => apply([{ do: 'write-note', note }], deed('note'), 'note')}
              onPrivateNote={(note) =>
                apply([{ do: 'write-private-note', note }], deed('note'), 'private note')
              }
              onLeave={endMerge}
              parts={[{ topic: 'said', title: t('scale-questions.inWords'), sentences }]}
            />
          ),
        },
      ]}
    />
  );
}
