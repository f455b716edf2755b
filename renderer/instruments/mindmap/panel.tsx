import type { JSX } from 'react';
import { centreSubject } from '../../../domain/instruments/mindmap/document.ts';
import { WorksheetPanel } from '../../drawing/worksheet-panel.tsx';
import { BranchTab } from './branch-tab.tsx';
import { CentreDetails } from './centre-details.tsx';
import { nodeOf } from './lookup.ts';
import { useDrawing, useMindmap, useMindmapDocument } from './mindmap-context.tsx';
import { NodeDetails } from './node-details.tsx';
import { NotesTab } from './notes-tab.tsx';
import { OutlineTab } from './outline-tab.tsx';

export interface PanelProps {
  readonly onClose: () => void;
}

/** Beside the drawing, or over it in a narrow window: questions, the list, notes. */
export function Panel({ onClose }: PanelProps): JSX.Element {
  const { drawing } = useMindmap();
  const document = useMindmapDocument();
  const tab = useDrawing((state) => state.panel);
  const opened = useDrawing((state) => state.opened);
  const node = nodeOf(document, opened);
  const isOpen = node !== undefined || opened === centreSubject;
  const { show } = drawing.getState();
  const list =
    node !== undefined ? (
      <NodeDetails key={node.id} node={node} />
    ) : opened === centreSubject ? (
      <CentreDetails />
    ) : (
      <OutlineTab />
    );
  return (
    <WorksheetPanel
      tab={tab}
      onTab={(next) => show(next)}
      questions={<BranchTab />}
      list={list}
      notes={<NotesTab />}
      back={() => {
        if (!isOpen || tab !== 'list') return false;
        show('list', null);
        return true;
      }}
      onClose={onClose}
    />
  );
}
