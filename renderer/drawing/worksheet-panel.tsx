import type { JSX, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SidePanel } from '../document/side-panel.tsx';
import type { PanelTab } from './drawing-state.ts';

export interface WorksheetPanelProps {
  readonly tab: PanelTab;
  readonly onTab: (tab: PanelTab) => void;
  readonly questions: ReactNode;
  readonly list: ReactNode;
  readonly notes: ReactNode;
  /** Escape goes back one step within the panel; gives false when there is none, and the panel closes. */
  readonly back: () => boolean;
  readonly onClose: () => void;
}

/** Beside the drawing, or over it in a narrow window: questions, the list, notes. */
export function WorksheetPanel(props: WorksheetPanelProps): JSX.Element {
  const { tab, onTab, questions, list, notes, back, onClose } = props;
  const { t } = useTranslation();
  return (
    <SidePanel
      selected={tab}
      onSelect={onTab}
      tabs={[
        { id: 'questions', name: t('worksheet.questions'), content: questions },
        { id: 'list', name: t('worksheet.list'), content: list },
        { id: 'notes', name: t('worksheet.notes'), content: notes },
      ]}
      onClose={onClose}
      onEscape={() => {
        if (!back()) onClose();
      }}
    />
  );
}
