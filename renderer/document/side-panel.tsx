import { IconLayoutSidebarRightCollapse } from '@tabler/icons-react';
import { useEffect, useRef, type JSX, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { focusWhenLost } from '../components/focus-when-lost.ts';
import { IconButton } from '../components/icon-button.tsx';
import { Tabs } from '../components/tabs.tsx';
import styles from './side-panel.module.css';

export interface SidePanelProps<Id extends string> {
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  readonly tabs: readonly { readonly id: Id; readonly name: string; readonly content: ReactNode }[];
  readonly onClose: () => void;
  /** What Escape does instead of closing. */
  readonly onEscape?: () => void;
}

/** Beside the sheet, or over it in a narrow window. Escape closes it. */
export function SidePanel<Id extends string>(props: SidePanelProps<Id>): JSX.Element {
  const { selected, onSelect, tabs, onClose, onEscape = onClose } = props;
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
        if (event.key === 'Escape' && !event.defaultPrevented) onEscape();
      }}
    >
      <Tabs
        label={t('worksheet.panel')}
        selected={selected}
        onSelect={onSelect}
        tabs={tabs}
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
