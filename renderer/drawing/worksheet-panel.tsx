import { IconLayoutSidebarRightCollapse } from '@tabler/icons-react';
import type { JSX, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../components/icon-button.tsx';
import { Tabs } from '../components/tabs.tsx';
import type { PanelTab } from './drawing-state.ts';
import styles from './panel.module.css';

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
    <aside
      className={styles['panel']}
      aria-label={t('worksheet.panel')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented && !back()) onClose();
      }}
    >
      <Tabs
        label={t('worksheet.panel')}
        selected={tab}
        onSelect={onTab}
        tabs={[
          { id: 'questions', name: t('worksheet.questions'), content: questions },
          { id: 'list', name: t('worksheet.list'), content: list },
          { id: 'notes', name: t('worksheet.notes'), content: notes },
        ]}
        aside={
          <IconButton
            icon={IconLayoutSidebarRightCollapse}
            label={t('worksheet.closePanel')}
            onPress={onClose}
          />
        }
      />
    </aside>
  );
}
