import type { JSX } from 'react';
import { WorksheetPanel } from '../../drawing/worksheet-panel.tsx';
import { useBalance, useBalanceDocument, useDrawing } from './balance-context.tsx';
import { BalanceList } from './balance-list.tsx';
import { ItemDetails } from './item-details.tsx';
import { burdenOf, strengthOf } from './lookup.ts';
import { NotesTab } from './notes-tab.tsx';
import { StepsTab } from './steps-tab.tsx';

export interface PanelProps {
  readonly onClose: () => void;
}

/** Beside the drawing, or over it in a narrow window: the steps with their questions, the list, notes. */
export function Panel({ onClose }: PanelProps): JSX.Element {
  const { drawing } = useBalance();
  const document = useBalanceDocument();
  const tab = useDrawing((state) => state.panel);
  const opened = useDrawing((state) => state.opened);
  const item = opened === null ? undefined : (burdenOf(document, opened) ?? strengthOf(document, opened));
  const { show } = drawing.getState();
  return (
    <WorksheetPanel
      tab={tab}
      onTab={(next) => show(next)}
      questions={<StepsTab />}
      list={item === undefined ? <BalanceList /> : <ItemDetails key={item.id} item={item} />}
      notes={<NotesTab />}
      back={() => {
        if (item === undefined || tab !== 'list') return false;
        show('list', null);
        return true;
      }}
      onClose={onClose}
    />
  );
}
