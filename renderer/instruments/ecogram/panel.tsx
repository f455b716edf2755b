import type { JSX } from 'react';
import { QuestionsTab } from '../../document/questions-tab.tsx';
import { WorksheetPanel } from '../../drawing/worksheet-panel.tsx';
import { ActorDetails } from './actor-details.tsx';
import { ActorList } from './actor-list.tsx';
import { useDrawing, useEcogram, useEcogramDocument } from './ecogram-context.tsx';
import { actorOf } from './lookup.ts';
import { NotesTab } from './notes-tab.tsx';

export interface PanelProps {
  readonly onClose: () => void;
}

/** Beside the drawing, or over it in a narrow window: questions, the list, notes. */
export function Panel({ onClose }: PanelProps): JSX.Element {
  const { drawing } = useEcogram();
  const document = useEcogramDocument();
  const tab = useDrawing((state) => state.panel);
  const opened = useDrawing((state) => state.opened);
  const actor = opened === null ? undefined : actorOf(document, opened);
  const { show } = drawing.getState();
  return (
    <WorksheetPanel
      tab={tab}
      onTab={(next) => show(next)}
      questions={<QuestionsTab instrument="ecogram" />}
      list={actor === undefined ? <ActorList /> : <ActorDetails key={actor.id} actor={actor} />}
      notes={<NotesTab />}
      back={() => {
        if (actor === undefined || tab !== 'list') return false;
        show('list', null);
        return true;
      }}
      onClose={onClose}
    />
  );
}
