import type { JSX, ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './tabs.module.css';

interface TabEntry<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly content: ReactNode;
}

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabEntry<Id>[];
  readonly selected?: Id;
  readonly onSelect?: (id: Id) => void;
  /** Beside the tabs, at the end of the line. */
  readonly aside?: ReactNode;
  readonly inset?: 'panel' | 'page';
}

/** Tabs with their panels; the open panel takes the height that is left. */
export function Tabs<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
  aside,
  inset = 'panel',
}: TabsProps<Id>): JSX.Element {
  const select = (key: unknown): void => {
    const chosen = tabs.find((tab) => tab.id === key);
    if (chosen !== undefined) onSelect?.(chosen.id);
  };
  return (
    <AriaTabs
      {...(selected !== undefined && { selectedKey: selected })}
      onSelectionChange={select}
      className={styles['tabs'] ?? ''}
    >
      <div className={classNames(styles['line'], inset === 'page' ? styles['inPage'] : styles['inPanel'])}>
        <TabList aria-label={label} className={styles['list'] ?? ''}>
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} className={styles['tab'] ?? ''}>
              {tab.name}
            </Tab>
          ))}
        </TabList>
        {aside}
      </div>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles['panel'] ?? ''}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
