import { IconCheck, type Icon } from '@tabler/icons-react';
import type { JSX, ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { KeyHint } from './key-hint.tsx';
import styles from './menu.module.css';

interface MenuEntry {
  readonly id: string;
  readonly name: string;
  readonly icon?: Icon;
  readonly keys?: string;
  readonly chosen?: boolean;
  readonly disabled?: boolean;
  /** Only for erasing for good. */
  readonly danger?: boolean;
  readonly action: () => void;
}

export interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** The button that opens it. */
  readonly children: ReactElement;
}

export function Menu({ label, entries, children }: MenuProps): JSX.Element {
  const choosing = entries.some((entry) => entry.chosen !== undefined);
  return (
    <MenuTrigger>
      {children}
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <AriaMenu
          aria-label={label}
          items={entries}
          className={styles['menu'] ?? ''}
          disabledKeys={entries.filter((entry) => entry.disabled).map((entry) => entry.id)}
          selectionMode={choosing ? 'single' : 'none'}
          selectedKeys={entries.filter((entry) => entry.chosen).map((entry) => entry.id)}
        >
          {(entry) => (
            <MenuItem
              id={entry.id}
              textValue={entry.name}
              onAction={entry.action}
              className={classNames(styles['item'], entry.danger && styles['danger'])}
            >
              {entry.icon && <entry.icon size={24} stroke={1.75} aria-hidden />}
              <span>{entry.name}</span>
              {entry.keys !== undefined && <KeyHint keys={entry.keys} />}
              {choosing && <IconCheck size={20} stroke={1.75} aria-hidden className={styles['check']} />}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
