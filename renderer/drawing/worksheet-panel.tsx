import { IconLayoutSidebarRightCollapse } from '@tabler/icons-react';
import { useEffect, useRef, type JSX, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { focusWhenLost } from '../components/focus-when-lost.ts';
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
  const panel = useRef<HTMLElement>(null);
  useEffect(() => focusWhenLost(panel.current), []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from any part of it
    <aside
      ref={panel}
      tabIndex={-1}
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
